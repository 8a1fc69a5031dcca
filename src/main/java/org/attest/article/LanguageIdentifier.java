package org.attest.article;

/** Tells which language a text is in. Implementations are safe for threads. */
@FunctionalInterface
public interface LanguageIdentifier {

  /** The tag of a language that can't be told. */
  String UNDETERMINED = "und";

  /**
   * Identifies the language that most of a text is in.
   *
   * @return a BCP 47 tag such as {@code en} or {@code uk}, or {@link #UNDETERMINED}
   */
  String identify(String text);
}
