package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.ArticleFile;
import org.attest.article.ArticleReader;
import org.attest.graph.NewsLog;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.pipeline.BuildResult;
import org.attest.pipeline.Pipeline;
import org.attest.query.Asker;
import org.attest.query.Queries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest build}: reads articles into the store. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles into the store: adds what is new, redoes what changed, leaves the rest.",
      "Takes .txt, .md, .html, .jsonl, feeds, and folders of these."
    },
    footer = {
      "",
      "Examples:",
      "  attest build articles/",
      "  attest build --store ukraine --threads 4 news.jsonl pages/"
    })
final class BuildCommand extends DebuggableCommand implements Callable<Integer> {

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders of articles.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at the same time (default: the number of processors).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    check();
    PrintWriter err = spec.commandLine().getErr();
    try (Store opened = store.openOrCreate();
        LoadedReader reader = LoadedReader.load()) {
      ArticleReader articles = new ArticleReader(reader.languages());
      BuildProgress progress =
          new BuildProgress(err, count(articles), Attest.surroundings(spec).terminal());
      String begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
      BuildResult result;
      try (progress;
          Stream<Article> stream = articles.read(paths, progress::problem)) {
        result = new Pipeline(reader.facts(), opened, threads, progress).run(stream.iterator());
        progress.complete();
      }
      if (result.changedNothing()) {
        new StoreWriter(opened).judge();
      }
      report(result, progress, opened.news().since(begun), opened);
      boolean nothing = result.added() + result.redone() + result.unchanged() == 0;
      return nothing ? Attest.FAILED : 0;
    }
  }

  private void check() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads: must be at least 1");
    }
    // One that is missing costs no other; reading reports it.
    if (paths.stream().noneMatch(Files::exists)) {
      throw new ParameterException(spec.commandLine(), paths.get(0) + ": no such file or folder");
    }
  }

  private long count(ArticleReader articles) {
    try (Stream<ArticleFile> files = articles.files(paths)) {
      return files.count();
    }
  }

  private void report(
      BuildResult result, BuildProgress progress, List<NewsLog.Item> news, Store opened) {
    PrintWriter out = spec.commandLine().getOut();
    String where = store.folder.toString().equals("attest-store") ? "" : " --store " + store.folder;
    out.println(BuildReport.articles(result, progress.lost()));
    if (result.changedNothing() && news.isEmpty()) {
      out.println("Nothing has changed: " + store.folder + " stays as it was.");
    }
    String since = news.isEmpty() ? "" : "--since " + news.get(0).moment();
    BuildReport.news(news, since + where).forEach(out::println);
    out.println();
    out.println("The graph holds:");
    BuildReport.holdings(new Asker(opened).rows(Queries.find("overview"), Map.of()))
        .forEach(out::println);
    out.println();
    out.println("Ask next:");
    out.println("  attest serve" + where);
    out.println("  attest query who-supplies-whom" + where);
    out.println("  attest query report/claims" + where);
    out.println("  attest query --list");
  }
}
