package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Samples;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedQueriesTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    store = Store.openOrCreate(folder.resolve("store"));
    new StoreWriter(store)
        .put(
            Samples.all().stream()
                .map(f -> ReadArticle.of(f, Sample.VERSIONS, new Profiler()))
                .toList());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** The rows of an answer, cells parted by semicolons, without a last column of IRIs. */
  private static List<String> ask(String name, String... arguments) {
    Map<String, String> values = new java.util.HashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      values.put(arguments[i], arguments[i + 1]);
    }
    return new Asker(store)
        .rows(Queries.find(name), values).stream()
            .map(
                row ->
                    String.join(
                        ";",
                        row.entrySet().stream()
                            .filter(e -> !e.getKey().equals("event"))
                            .map(Map.Entry::getValue)
                            .toList()))
            .toList();
  }

  @Test
  void transfersAreNarrowedByValues() {
    assertThat(ask("transfers", "recipient", "borduria"))
        .containsExactlyInAnyOrder(
            "Arland;Borduria;shells;500;500;;2024-01;delivered;asserted;true",
            "Arland;Borduria;drones;;;;;delivered;denied;false");
    assertThat(ask("transfers", "weapon", "tank"))
        .containsExactly("Arland;Syldavia;tanks;5000000;;USD;;ordered;planned;false");
    assertThat(ask("transfers", "since", "2024-02")).isEmpty();
    assertThat(ask("transfers", "since", "2024-01-31", "until", "2024")).hasSize(1);
    assertThat(ask("transfers", "supplier", "x\" } DROP ALL #")).isEmpty();
  }

  @Test
  void otherEvents() {
    assertThat(ask("meetings", "with", "Bo Rask", "since", "2024-01"))
        .containsExactly("Ada Lem|Bo Rask;in-person;Sylda;2024-01-08;asserted;false");
    assertThat(ask("visits", "visitor", "bo rask"))
        .containsExactly("Bo Rask;Sylda;;;asserted;false");
    assertThat(ask("strikes", "weapon", "drone"))
        .containsExactly("Borduria;Syldavia|militants;drones;Klow;2024-02-01;asserted;false");
    assertThat(ask("sanctions", "target", "Borduria"))
        .containsExactly("Arland;Borduria;;asserted;false");
  }

  @Test
  void whoSuppliesWhom() {
    assertThat(ask("who-supplies-whom")).containsExactly("Arland;Borduria;1;2;1;true");
    assertThat(ask("weapons-by-country", "country", "Arland"))
        .containsExactly("Arland;supplies;shells;1", "Arland;supplies;tanks;1");
  }

  @Test
  void claims() {
    assertThat(ask("claims-about", "entity", "Borduria", "stance", "denies"))
        .containsExactlyInAnyOrder(
            "WeaponsTransfer;Arland -> Borduria: drones;denies;Arland;;",
            "WeaponsTransfer;Arland -> Borduria: shells;denies;Borduria;;");
    assertThat(ask("denials", "source", "Borduria"))
        .containsExactly(
            "Borduria;denies;WeaponsTransfer;Arland -> Borduria: shells;;shells;Borduria denied it");
    assertThat(ask("disputed"))
        .containsExactly("WeaponsTransfer;Arland -> Borduria: shells;Arland;Borduria");
  }

  @Test
  void corroborationCountsOriginsNotArticles() {
    NamedQuery query = Queries.find("corroboration");
    assertThat(query.query().getResultVars())
        .containsExactly(
            "event",
            "type",
            "what",
            "articles",
            "origins",
            "asserting",
            "denying",
            "first",
            "last",
            "disputed");
    assertThat(ask("corroboration", "kind", "weaponstransfer"))
        .contains(
            "WeaponsTransfer;Arland -> Borduria: shells;2;2;Arland;Borduria;"
                + "2024-01-09;2024-01-10;true");
  }

  @Test
  void evidencePersonAndTimeline() {
    assertThat(ask("evidence-for", "what", "tanks"))
        .containsExactly(
            "Arland -> Syldavia: tanks;folder/strikes 2;2024-02-02;Evening Post;107;160;"
                + "Syldavia will get tanks worth 5000000 USD from Arland");
    assertThat(ask("person", "name", "lem"))
        .contains(
            "Ada Lem;position;minister, Arland;",
            "Ada Lem;asserts;Arland -> Borduria: shells;2024-01-09",
            "Ada Lem;Meeting;meeting of Bo Rask and Ada Lem;2024-01-08");
    assertThat(ask("timeline", "since", "2024-02"))
        .containsExactly(
            "2024-02-01;WeaponUse;attack by Borduria on Syldavia and militants with drones;false");
    assertThat(ask("overview")).contains("articles;3", "weapons transfers;3", "utterances;8");
  }

  @Test
  void checksFindNothingInASoundStore() {
    assertThat(Queries.shipped("checks")).hasSizeGreaterThan(3);
    for (NamedQuery check : Queries.shipped("checks")) {
      assertThat(new Asker(store).rows(check, Map.of())).as(check.name()).isEmpty();
    }
  }

  @Test
  void everyQueryHasItsHeader() {
    assertThat(Queries.shipped("")).hasSizeGreaterThanOrEqualTo(14);
    for (String part : List.of("", "report", "checks")) {
      for (NamedQuery query : Queries.shipped(part)) {
        assertThat(query.question()).as(query.name()).isNotEmpty();
        assertThat(part.equals("checks") || !query.examples().isEmpty()).as(query.name()).isTrue();
      }
    }
  }

  @Test
  void wrongArgumentsAreSaidPlainly() {
    assertThatThrownBy(() -> ask("transfers", "since", "2024-13"))
        .isInstanceOf(QueryException.class)
        .hasMessage("--since: '2024-13' is not a date that exists");
    assertThatThrownBy(() -> ask("transfers", "since", "yesterday"))
        .hasMessageContaining("is not a day, month or year");
    assertThatThrownBy(() -> ask("transfers", "colour", "red"))
        .hasMessageContaining("has no parameter --colour; it takes --supplier");
    assertThatThrownBy(() -> ask("no-such-query")).hasMessageContaining("neither a named query");
    assertThatThrownBy(() -> ask("SELECT * { ?s ?p }")).hasMessageContaining("not SPARQL");
  }
}
