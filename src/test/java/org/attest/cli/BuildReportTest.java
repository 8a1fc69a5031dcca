package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.graph.NewsLog;
import org.attest.graph.NewsLog.Kind;
import org.attest.pipeline.BuildResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildReportTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | 0 | 0 | 0 | 0 | 0 | 1 article added.",
        "12 | 0 | 0 | 0 | 0 | 0 | 12 articles added.",
        "0 | 0 | 12 | 0 | 0 | 0 | 12 articles unchanged.",
        "2 | 1 | 0 | 0 | 0 | 0 | 3 articles: 2 added, 1 redone.",
        "2 | 0 | 3 | 0 | 1 | 1 | 7 articles: 2 added, 3 unchanged, 2 left out.",
        "0 | 0 | 0 | 0 | 0 | 1 | 1 article left out.",
        "0 | 0 | 0 | 0 | 0 | 0 | No articles found.",
        "2|0|0|1|0|0|2 articles added. 1 not in English: stored, but not read for facts."
      })
  void whatThereIsNoneOfIsNotMentioned(
      int added, int redone, int unchanged, int foreign, int failed, int lost, String line) {
    BuildResult result = new BuildResult(added, redone, unchanged, foreign, failed);
    assertThat(BuildReport.articles(result, lost)).isEqualTo(line);
  }

  private static List<NewsLog.Item> items(Kind kind, int count) {
    List<NewsLog.Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new NewsLog.Item("2024-01-21T00:00:00Z", kind, "e" + i, "Visit", "visit " + i, 1));
    }
    return items;
  }

  @Test
  void newsIsCountedInPlainWords() {
    assertThat(BuildReport.news(List.of(), "")).isEmpty();
    assertThat(BuildReport.news(items(Kind.NEW_EVENT, 1), ""))
        .containsExactly("New: 1 event.", "  new event: visit 0");
    assertThat(BuildReport.news(items(Kind.NEW_SUPPORT, 1), "").get(0))
        .isEqualTo("New: more support for 1 event.");
    List<NewsLog.Item> all = items(Kind.NEW_EVENT, 2);
    all.addAll(items(Kind.NEW_SUPPORT, 3));
    all.addAll(items(Kind.NEW_DISPUTE, 1));
    assertThat(BuildReport.news(all, "").subList(0, 2))
        .containsExactly(
            "New: 2 events, more support for 3 events, 1 dispute.", "  new dispute: visit 0");
  }

  @Test
  void muchNewsIsCutAndTheCommandForTheRestNamed() {
    List<String> lines = BuildReport.news(items(Kind.NEW_EVENT, 20), "--since 2024-01-21");
    assertThat(lines).hasSize(10);
    assertThat(lines.get(9)).isEqualTo("  and 12 more: attest news --since 2024-01-21");
  }

  @Test
  void countsStandUnderOneAnother() {
    assertThat(
            BuildReport.holdings(
                List.of(
                    Map.of("kind", "articles", "count", "12"),
                    Map.of("kind", "people", "count", "7"))))
        .containsExactly("  12  articles", "   7  people");
  }
}
