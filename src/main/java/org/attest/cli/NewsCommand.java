package org.attest.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.attest.graph.NewsLog;
import org.attest.graph.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code attest news}: what became new in the graph. */
@Command(
    name = "news",
    mixinStandardHelpOptions = true,
    description = {
      "Lists what builds have made new: events told for the first time, events with more origins",
      "than before, events that are disputed now."
    },
    footer = {"", "Example:", "  attest news --since 2024-01-21"})
final class NewsCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      required = true,
      description = "The first day, as 2024-01-21: when it came into the store.")
  private String since = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (!isMoment(since)) {
      throw new ParameterException(
          spec.commandLine(),
          "--since: '" + since + "' is not a day such as 2024-01-21 that exists");
    }
    try (Store opened = store.open()) {
      List<NewsLog.Item> items = opened.news().since(since);
      PrintWriter out = spec.commandLine().getOut();
      items.forEach(item -> out.println(line(item, opened)));
      if (items.isEmpty()) {
        out.println("Nothing new since " + since + ".");
      }
    }
    return 0;
  }

  private static boolean isMoment(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text).toString().equals(text)
          : LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static String line(NewsLog.Item item, Store store) {
    return String.format(
        Locale.ROOT,
        "%s  %-11s  %s  (%d origin%s)  %s",
        item.moment(),
        BuildReport.name(item.kind()),
        item.what(),
        item.origins(),
        item.origins() == 1 ? "" : "s",
        store.current(item.event()));
  }
}
