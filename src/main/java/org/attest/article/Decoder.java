package org.attest.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark decides, then the declared encoding, then UTF-8. What is not
 * valid in it is read as windows-1252, the encoding that old English pages are in.
 *
 * @param text the decoded text without byte order mark
 * @param guessed the encoding that was assumed because the bytes are no valid UTF-8; else null
 */
record Decoder(String text, @Nullable Charset guessed) {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  static Decoder decode(byte[] bytes) {
    return decode(bytes, null);
  }

  static Decoder decode(byte[] bytes, @Nullable Charset declared) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoder(string(bytes, 2, StandardCharsets.UTF_16BE), null);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoder(string(bytes, 2, StandardCharsets.UTF_16LE), null);
    }
    return decoded(bytes, 0, declared == null ? StandardCharsets.UTF_8 : declared);
  }

  /** Whether the bytes are no text: they hold zeros, or many control characters. */
  static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
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
