package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.attest.graph.NewsLog;
import org.attest.graph.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page tells the same news as {@code attest news}. */
class OverviewNewsTest {

  @TempDir Path folder;

  private static String news(Served served) {
    String page = served.get("/").body();
    return page.substring(page.indexOf("What is new"));
  }

  @Test
  void newEventsSupportAndDisputesAreListed() {
    try (Served served =
        new Served(folder.resolve("store"), List.of(Samples.strikes()), Served.anyPort())) {
      assertThat(news(served)).contains("new event", "/event/weapon-use-2024-02-02-");
      served.put(List.of(Samples.shells()));
      List<NewsLog.Item> latest = served.store().news().latest(8);
      assertThat(latest).extracting(NewsLog.Item::kind).contains(NewsLog.Kind.NEW_DISPUTE);
      String shown = news(served);
      assertThat(shown).contains("new dispute", "origins, ");
      for (NewsLog.Item item : latest) {
        assertThat(shown).contains(item.moment().replace("T", " ").replace("Z", " UTC"));
        assertThat(shown).contains(item.event().substring(item.event().indexOf("/event/")));
      }
    }
  }
}
