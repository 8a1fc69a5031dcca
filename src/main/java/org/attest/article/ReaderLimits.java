package org.attest.article;

/**
 * How much is read of one thing before it is refused, so that a single hostile or mistaken file
 * can't exhaust memory.
 *
 * @param fileBytes largest file that holds one article or feed, in bytes
 * @param lineBytes longest line of a JSON Lines file, in bytes
 * @param textChars longest text of one article, in UTF-16 units
 */
public record ReaderLimits(long fileBytes, int lineBytes, int textChars) {

  /** 16 MiB for a file or line, two million characters for an article's text. */
  public static final ReaderLimits DEFAULT = new ReaderLimits(16L << 20, 16 << 20, 2_000_000);

  public ReaderLimits {
    if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("fileBytes must be in 1..2147483639, not " + fileBytes);
    }
    if (lineBytes < 1 || lineBytes > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException("lineBytes must be in 1..2147483639, not " + lineBytes);
    }
    if (textChars < 1) {
      throw new IllegalArgumentException("textChars must be positive, not " + textChars);
    }
  }
}
