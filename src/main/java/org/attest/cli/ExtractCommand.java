package org.attest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.ArticleReader;
import org.attest.article.Problem;
import org.attest.export.ExportFormat;
import org.attest.export.Exporter;
import org.attest.graph.ReadArticle;
import org.attest.pipeline.Pipeline;
import org.attest.resolve.Profiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attest extract}: one file to Turtle on standard output, without a store. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Writes what a file's articles say as Turtle to standard output, without a store.",
    footer = {"", "Example:", "  attest extract article.txt > article.ttl"})
final class ExtractCommand extends DebuggableCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A file of one or more articles.")
  private Path file = Path.of("");

  @Option(
      names = "--with-text",
      description = "Hand on the articles' texts as well; they are other people's.")
  private boolean withText;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(file)) {
      throw new ParameterException(spec.commandLine(), file + ": no such file");
    }
    PrintWriter err = spec.commandLine().getErr();
    AtomicInteger lost = new AtomicInteger();
    try (LoadedReader reader = LoadedReader.load();
        Stream<Article> articles =
            new ArticleReader(reader.languages())
                .read(List.of(file), problem -> tell(problem, err, lost))) {
      Exporter exporter = new Exporter(ExportFormat.TURTLE, withText);
      for (Article article : (Iterable<Article>) articles::iterator) {
        ReadArticle read = Pipeline.read(article, reader.facts(), new Profiler());
        Outputs.write(spec.commandLine().getOut(), out -> exporter.article(read, out));
      }
    }
    return lost.get() == 0 ? 0 : Attest.FAILED;
  }

  private static void tell(Problem problem, PrintWriter err, AtomicInteger lost) {
    err.println(problem);
    if (problem.severity() == Problem.Severity.ERROR) {
      lost.incrementAndGet();
    }
  }
}
