package org.attest.article;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong with the input, in words for people. A problem concerns one article or file; the
 * others are read all the same.
 *
 * @param severity whether the article was lost
 * @param file the file as it was reached from the command line
 * @param line number of the line, from 1; null where the whole file is meant
 * @param message what is wrong, without full stop
 * @param remedy what the reader of the message can do
 */
public record Problem(
    Severity severity, String file, @Nullable Integer line, String message, String remedy) {

  /** What a problem costs. */
  public enum Severity {
    /** The article was read; something about it was guessed or left out. */
    NOTICE,
    /** The article (or the whole file) was not read. */
    ERROR
  }

  static Problem notice(String file, @Nullable Integer line, String message, String remedy) {
    return new Problem(Severity.NOTICE, file, line, message, remedy);
  }

  static Problem error(String file, @Nullable Integer line, String message, String remedy) {
    return new Problem(Severity.ERROR, file, line, message, remedy);
  }

  /** One line: {@code news.jsonl:12: broken JSON (mend the line)}. */
  @Override
  public String toString() {
    String place = line == null ? file : file + ":" + line;
    return place + ": " + message + " (" + remedy + ")";
  }
}
