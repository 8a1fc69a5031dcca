package org.attest.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.tokenize.WordpieceTokenizer;

/**
 * Cuts words into the word-pieces that the network reads, as {@code
 * training/attest_training/text.py} does; a parity test holds both to the same result.
 *
 * <p>OpenNLP's tokenizer finds the pieces of a chunk. What stands around it here (case, accents,
 * typographic signs, unknown chunks, at most {@value #PIECES_PER_WORD} pieces a word) it doesn't
 * do.
 */
final class WordPieces {

  static final int PIECES_PER_WORD = 12;
  private static final int CHARACTERS_PER_CHUNK = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final WordpieceTokenizer tokenizer;
  private final int unknown;

  /**
   * Takes over a vocabulary.
   *
   * @param vocabulary the pieces in the order of their numbers, with {@code [UNK]}, {@code [CLS]}
   *     and {@code [SEP]}
   */
  WordPieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      ids.put(piece, ids.size());
    }
    // Twice as many UTF-16 units as code points, of which the limit above is counted.
    tokenizer = new WordpieceTokenizer(ids.keySet(), 2 * CHARACTERS_PER_CHUNK);
    unknown = id(WordpieceTokenizer.BERT_UNK_TOKEN);
  }

  /** The number of the piece that begins every sentence. */
  int start() {
    return id(WordpieceTokenizer.BERT_CLS_TOKEN);
  }

  /** The number of the piece that ends every sentence. */
  int end() {
    return id(WordpieceTokenizer.BERT_SEP_TOKEN);
  }

  /** The numbers of a word's pieces, at least one. */
  int[] of(String word) {
    List<Integer> pieces = new ArrayList<>();
    for (String chunk : chunks(normalise(word))) {
      addPieces(chunk, pieces);
      if (pieces.size() >= PIECES_PER_WORD) {
        break;
      }
    }
    return pieces.isEmpty()
        ? new int[] {unknown}
        : pieces.stream().limit(PIECES_PER_WORD).mapToInt(Integer::intValue).toArray();
  }

  private void addPieces(String chunk, List<Integer> pieces) {
    Integer whole = ids.get(chunk);
    if (whole != null) {
      pieces.add(whole);
      return;
    }
    String[] found =
        chunk.codePointCount(0, chunk.length()) > CHARACTERS_PER_CHUNK
            ? new String[0]
            : tokenizer.tokenize(chunk);
    int before = pieces.size();
    for (int i = 1; i < found.length - 1; i++) { // without [CLS] and [SEP]
      pieces.add(id(found[i]));
    }
    if (pieces.size() == before || pieces.subList(before, pieces.size()).contains(unknown)) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(unknown);
    }
  }

  private int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalStateException("the language model's vocabulary has no " + piece);
    }
    return id;
  }

  private static String normalise(String word) {
    StringBuilder plain = new StringBuilder();
    word.codePoints().forEach(c -> plain.append(plain(c)));
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(plain.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(WordPieces::isKept)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String plain(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0xB4, 0x60 -> "'";
      case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0xAB, 0xBB -> "\"";
      case 0x2010, 0x2011 -> "-";
      case 0x2026 -> "...";
      default -> Character.toString(c);
    };
  }

  private static boolean isKept(int c) {
    return c != 0xFFFD
        && switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK, Character.CONTROL, Character.FORMAT -> false;
          default -> true;
        };
  }

  /** Splits at white space and around punctuation, symbols of ASCII and ideographs. */
  private static List<String> chunks(String normalised) {
    List<String> chunks = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    normalised
        .codePoints()
        .forEach(
            c -> {
              boolean space = Character.isSpaceChar(c);
              if (space || isSeparate(c)) {
                flush(current, chunks);
                if (!space) {
                  chunks.add(Character.toString(c));
                }
              } else {
                current.appendCodePoint(c);
              }
            });
    flush(current, chunks);
    return chunks;
  }

  private static void flush(StringBuilder current, List<String> chunks) {
    if (current.length() > 0) {
      chunks.add(current.toString());
      current.setLength(0);
    }
  }

  private static boolean isSeparate(int c) {
    boolean asciiSymbol = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return asciiSymbol
        || (c >= 0x4E00 && c <= 0x9FFF)
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
