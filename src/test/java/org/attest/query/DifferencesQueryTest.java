package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Evidence;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tellings differ in stands beside the sentence that says so, and beside no other. */
class DifferencesQueryTest {

  private static final String LEM_SHELLS = "Ada Lem told The Herald that Arland gave shells";
  private static final String ORN_RIFLES = "Cy Orn said that Arland gave rifles";
  private static final String LEM_ARMS = "Arland gave arms , Ada Lem told The Herald";

  @TempDir Path folder;

  @Test
  void quotesAreThoseOfTheTellingAndOfTheUtterance() {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      new StoreWriter(store)
          .put(
              Stream.of(twoSpeakers(), oneSpeaker())
                  .map(facts -> ReadArticle.of(facts, Sample.VERSIONS, new Profiler()))
                  .toList());
      assertThat(weapons(store, "event"))
          .containsExactly(
              "arms;one;" + LEM_ARMS, "rifles;two;" + ORN_RIFLES, "shells;two;" + LEM_SHELLS);
      assertThat(weapons(store, "utterance"))
          .containsExactly("arms;one;" + LEM_ARMS, "shells;two;" + LEM_SHELLS);
    }
  }

  private static List<String> weapons(Store store, String scope) {
    return new Asker(store)
        .rows(Queries.find("differences"), Map.of("aspect", "weapon")).stream()
            .filter(row -> scope.equals(row.get("scope")))
            .map(row -> row.get("states") + ";" + row.get("article") + ";" + row.get("quote"))
            .toList();
  }

  private static Facts twoSpeakers() {
    return told(new Sample("two").sentence(LEM_SHELLS).sentence(ORN_RIFLES), "shells", "rifles")
        .person("Cy Orn", "minister", Samples.BORDURIA)
        .claim("c2", List.of("person/cy-orn"), Stance.ASSERTS, "e1", List.of(), "2024-01-02", 1)
        .facts();
  }

  private static Facts oneSpeaker() {
    return told(new Sample("one").publisher("Evening Post").sentence(LEM_ARMS), "arms").facts();
  }

  private static Sample told(Sample sample, String... weapons) {
    List<Evidence> places =
        Stream.iterate(0, i -> i < weapons.length, i -> i + 1)
            .map(i -> sample.evidence(i))
            .toList();
    for (String weapon : weapons) {
      sample.entity(EntityType.WEAPON, weapon);
    }
    return sample
        .country("Arland", "AR", "Q100")
        .country("Borduria", "BO", "Q200")
        .entity(EntityType.ORGANIZATION, "The Herald")
        .person("Ada Lem", "minister", Samples.ARLAND)
        .event(
            new Event(
                "e1",
                EventType.WEAPONS_TRANSFER,
                Map.of(
                    Role.SUPPLIER, List.of(Samples.ARLAND),
                    Role.RECIPIENT, List.of(Samples.BORDURIA)),
                Stream.of(weapons).map(w -> new Item(List.of("weapon/" + w), null)).toList(),
                Sample.time("2024-01"),
                Factuality.ASSERTED,
                TransferStatus.DELIVERED,
                null,
                places,
                List.of("give")))
        .claim(
            "c1",
            List.of("person/ada-lem"),
            Stance.ASSERTS,
            "e1",
            List.of("organization/the-herald"),
            null,
            0);
  }
}
