package org.attest.article;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reports what is wrong in one file. */
record Reporter(String file, Consumer<Problem> problems) {

  void notice(@Nullable Integer line, String message, String remedy) {
    problems.accept(Problem.notice(file, line, message, remedy));
  }

  void error(@Nullable Integer line, String message, String remedy) {
    problems.accept(Problem.error(file, line, message, remedy));
  }
}
