package org.attest.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides, then zeros in every second place (UTF-16 without mark),
 * then the declared encoding, then UTF-8. What is not valid in it is read as windows-1252, the
 * encoding that old English pages are in.
 *
 * @param text the decoded text without byte order mark
 * @param guessed the encoding that was assumed because the bytes are no valid UTF-8; else null
 */
record Decoder(String text, @Nullable Charset guessed) {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

  /** Share of characters of a text in Latin script that lie below U+0100. */
  private static final double MOSTLY_LATIN = 0.7;

  static Decoder decode(byte[] bytes) {
    return decode(bytes, null);
  }

  static Decoder decode(byte[] bytes, @Nullable Charset declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return new Decoder(string(bytes, 4, UTF_32BE), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return new Decoder(string(bytes, 4, UTF_32LE), null);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoder(string(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoder(string(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    Charset unmarked = unmarkedUtf16(bytes);
    if (unmarked != null) {
      return new Decoder(string(bytes, 0, unmarked), unmarked);
    }
    return decoded(bytes, 0, declared == null ? StandardCharsets.UTF_8 : declared);
  }

  /** Whether the bytes are in UTF-16 or UTF-32. */
  static boolean isWide(byte[] bytes) {
    return startsWith(bytes, 0, 0, 0xFE, 0xFF)
        || startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || unmarkedUtf16(bytes) != null;
  }

  /**
   * UTF-16 without byte order mark: most characters of a text in Latin script have a zero in one
   * and the same of their two places, and none in the other.
   */
  private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, 1 << 12) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    boolean many = length >= 8 && (zeros[0] + zeros[1]) * 2 > length * MOSTLY_LATIN;
    if (!many || Math.min(zeros[0], zeros[1]) > 0) {
      return null;
    }
    return zeros[0] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Whether the bytes are no text: they hold zeros, or many control characters. */
  static boolean isBinary(byte[] bytes) {
    if (isWide(bytes)) {
      return false;
    }
    int length = Math.min(bytes.length, 1 << 16);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      if (bytes[i] > 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r') {
        controls += bytes[i] == '\t' || bytes[i] == '\f' ? 0 : 1;
      }
    }
    return controls > length / 50;
  }

  private static Decoder decoded(byte[] bytes, int offset, Charset charset) {
    try {
      ByteBuffer content = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(content)
              .toString();
      return new Decoder(text, null);
    } catch (CharacterCodingException e) {
      return new Decoder(string(bytes, offset, WESTERN), WESTERN);
    }
  }

  private static String string(byte[] bytes, int offset, Charset charset) {
    return new String(bytes, offset, bytes.length - offset, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
