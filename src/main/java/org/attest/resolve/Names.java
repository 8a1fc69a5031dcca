package org.attest.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names brought into a form in which equal ones are equal. */
public final class Names {

  private Names() {}

  /**
   * Lower case, without diacritics and punctuation, hyphens between words: {@code Choe Son-hui} and
   * {@code Choe Son Hui} both become {@code choe-son-hui}. A name without any letter or digit
   * becomes its hash, so that different names stay different.
   */
  public static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’‘`.]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? hash(name) : Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** The first 16 hexadecimal digits of a text's SHA-256. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
