package org.attest.article;

/** Cleaning of characters, the same for every format. */
final class Characters {

  private Characters() {}

  /**
   * Text with {@code \n} as the only line end and without what can't be seen: control and
   * formatting characters (soft hyphens, zero-width spaces, marks of direction) go, every kind of
   * space becomes an ordinary one, half surrogates become U+FFFD. Letters stay as they are.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i >= text.length() || text.charAt(i) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n') {
        out.append('\n');
      } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
        out.append('\n');
      } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
        out.append(' ');
      } else if (Character.getType(c) == Character.SURROGATE) {
        out.append('\uFFFD');
      } else if (!isInvisible(c)) {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /** {@link #clean} on one line: runs of white space become one space, none at the ends. */
  static String line(String text) {
    String clean = clean(text);
    StringBuilder out = new StringBuilder(clean.length());
    boolean space = false;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ' || c == '\n') {
        space = true;
      } else {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    // Joiners shape Persian and Indic words and emoji: they carry meaning.
    boolean joiner = c == 0x200C || c == 0x200D;
    return !joiner && (type == Character.CONTROL || type == Character.FORMAT);
  }
}
