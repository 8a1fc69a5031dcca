package org.attest.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.attest.article.Problem;
import org.attest.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a build gets on: a bar with articles per second and time left on a terminal, nothing on
 * a pipe; problems one line each on standard error, wherever that goes.
 */
final class BuildProgress implements Progress, AutoCloseable {

  private final PrintWriter err;
  private final @Nullable ProgressBar bar;
  private int lost;

  /**
   * Shows progress.
   *
   * @param files how many files there are; a file of several articles makes the bar grow
   * @param terminal whether somebody sees it on a terminal
   */
  BuildProgress(PrintWriter err, long files, boolean terminal) {
    this.err = err;
    this.bar = terminal ? bar(files, err) : null;
  }

  private static ProgressBar bar(long files, PrintWriter err) {
    return new ProgressBarBuilder()
        .setTaskName("Reading")
        .setUnit(" articles", 1)
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(250)
        .showSpeed()
        .setConsumer(
            new DelegatingProgressBarConsumer(
                line -> {
                  err.print("\r" + line);
                  err.flush();
                },
                100))
        .build();
  }

  /** Something about a file; called on the reading thread. */
  void problem(Problem problem) {
    if (problem.severity() == Problem.Severity.ERROR) {
      lost++;
      step();
    }
    say(problem.toString());
  }

  @Override
  public void problem(String articleId, String message) {
    say(articleId + ": " + message);
  }

  @Override
  public void done(String articleId) {
    if (err.checkError()) {
      throw new CommandFailed("nobody listens any more; stopped");
    }
    step();
  }

  /** What was found has been dealt with: files that held no article count no more. */
  void complete() {
    if (bar != null) {
      bar.maxHint(bar.getCurrent());
    }
  }

  private void step() {
    if (bar != null) {
      bar.step();
      if (bar.getCurrent() > bar.getMax()) {
        bar.maxHint(bar.getCurrent());
      }
    }
  }

  /** How many files or articles could not be read. */
  int lost() {
    return lost;
  }

  private void say(String line) {
    // On a terminal the bar's line is wiped first.
    err.println((bar == null ? "" : "\r\u001b[K") + line.replaceAll("\\p{Cntrl}", "?"));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      err.println();
    }
  }
}
