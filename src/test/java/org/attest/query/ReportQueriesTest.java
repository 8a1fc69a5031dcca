package org.attest.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.attest.extract.Facts;
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

class ReportQueriesTest {

  @TempDir static Path folder;
  private static Store store;

  @BeforeAll
  static void fill() {
    store = Store.openOrCreate(folder.resolve("store"));
    new StoreWriter(store).put(Samples.all().stream().map(ReportQueriesTest::read).toList());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ReadArticle read(Facts facts) {
    return ReadArticle.of(facts, Sample.VERSIONS, new Profiler());
  }

  private static List<String> csv(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Asker(store).ask(Queries.find(name), Map.of(), Format.CSV, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void transfersHaveARowPerItem() {
    assertThat(csv("report/transfers"))
        .containsExactly(
            "article,event,supplier,recipient,weapon,qmin,qmax,unit,time,status,factuality",
            "echo,e1,Arland,Borduria,shells,,,,2024-01,delivered,asserted",
            "folder/strikes 2,e3,Arland,Syldavia,tanks,5000000,,USD,,ordered,planned",
            "folder/strikes 2,e4,Arland,Borduria,drones,,,,,delivered,denied",
            "shells,e1,Arland,Borduria,shells,500,500,,2024-01,delivered,asserted");
  }

  @Test
  void cellsWithSeveralValuesAreSorted() {
    assertThat(csv("report/meetings"))
        .containsExactly(
            "article,event,participants,mode,time,place,factuality",
            "shells,e2,Ada Lem|Bo Rask,in-person,2024-01-08,Sylda,asserted");
    assertThat(csv("report/weapon-use"))
        .containsExactly(
            "article,event,attacker,target,weapon,time,place,factuality",
            "folder/strikes 2,e1,Borduria,Syldavia|militants,drones,2024-02-01,Klow,asserted");
  }

  @Test
  void visitsAndSanctions() {
    assertThat(csv("report/visits"))
        .containsExactly(
            "article,event,visitor,destination,host,time,factuality",
            "shells,e3,Bo Rask,Sylda,,,asserted");
    assertThat(csv("report/sanctions"))
        .containsExactly(
            "article,event,sender,target,time,factuality",
            "folder/strikes 2,e2,Arland,Borduria,,asserted");
  }

  @Test
  void claimsLeaveTheArticlesOwnVoiceOut() {
    assertThat(csv("report/claims"))
        .containsExactly(
            "article,event,source,stance,medium,time",
            "echo,e1,Ada Lem,asserts,The Herald,2024-01-09",
            "folder/strikes 2,e4,Arland,denies,,",
            "shells,e1,Ada Lem,asserts,The Herald,2024-01-09",
            "shells,e1,Borduria,denies,,");
  }

  @Test
  void entitiesLeaveGroupsAndPublishersOut() {
    assertThat(csv("report/entities"))
        .startsWith("article,type,name,aliases", "echo,Country,Arland,")
        .contains("shells,Weapon,shells,artillery shells", "shells,Person,Ada Lem,Lem")
        .noneMatch(row -> row.contains("militants") || row.contains("Evening Post"))
        .hasSize(1 + 5 + 6 + 8);
  }

  @Test
  void quotesStandAtTheirOffsetsInCodePoints() {
    String text = Samples.shells().article().text();
    List<Map<String, String>> rows =
        new Asker(store).rows(Queries.find("report/evidence"), Map.of());
    assertThat(rows).hasSize(5 + 2 + 5);
    rows.stream()
        .filter(row -> row.get("article").equals("shells"))
        .forEach(
            row -> {
              int[] points = text.codePoints().toArray();
              int start = Integer.parseInt(row.get("start"));
              int end = Integer.parseInt(row.get("end"));
              assertThat(new String(points, start, end - start)).isEqualTo(row.get("quote"));
            });
  }

  @Test
  void linksLeadToMergedNodes() {
    assertThat(csv("report/entity-links"))
        .contains(
            "echo,Country,Arland,https://w3id.org/attest/id/country/arland",
            "shells,Country,Arland,https://w3id.org/attest/id/country/arland");
    List<Map<String, String>> events =
        new Asker(store).rows(Queries.find("report/event-links"), Map.of());
    assertThat(events).hasSize(8);
    assertThat(
            events.stream()
                .filter(e -> e.get("event").equals("e1") && !e.get("article").contains("strikes"))
                .map(e -> e.get("merged")))
        .hasSize(2)
        .containsOnly(events.get(0).get("merged"));
  }

  @Test
  void oneInterviewIsOneOrigin() {
    List<Map<String, String>> rows =
        new Asker(store).rows(Queries.find("report/origins"), Map.of());
    assertThat(rows.get(0).keySet())
        .containsExactly(
            "merged", "origin", "article", "event", "source", "medium", "time", "stance");
    List<Map<String, String>> interview =
        rows.stream().filter(r -> r.get("source").equals("Ada Lem")).toList();
    assertThat(interview).hasSize(2);
    assertThat(interview.get(0).get("origin")).isEqualTo(interview.get(1).get("origin"));
    assertThat(rows)
        .anySatisfy(
            r ->
                assertThat(r)
                    .containsEntry("source", "Evening Post")
                    .containsEntry("time", "2024-02-02")
                    .containsEntry("event", "e1"));
  }
}
