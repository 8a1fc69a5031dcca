package org.attest.graph;

/**
 * Turns offsets in UTF-16 units, which Java counts in, into code points, which RDF and other
 * languages count in.
 */
final class CodePoints {

  private final String text;

  /** Offsets of the second halves of surrogate pairs, ascending; empty for most articles. */
  private final int[] lowHalves;

  CodePoints(String text) {
    this.text = text;
    this.lowHalves =
        java.util.stream.IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** How many code points stand before an offset. */
  int before(int offset) {
    int at = java.util.Arrays.binarySearch(lowHalves, offset);
    return offset - (at < 0 ? -at - 1 : at);
  }

  /** The text between two offsets in UTF-16 units. */
  String quote(int start, int end) {
    return text.substring(start, end);
  }
}
