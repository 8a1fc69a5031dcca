package org.attest.extract.event;

import java.util.BitSet;
import org.attest.language.Sentence;

/** Which characters of a text stand within quotation marks. */
public final class Quotes {

  private static final int LONGEST = 2000;

  private final BitSet inside = new BitSet();

  /** Pairs the marks of a text; a quote never runs over more than 2,000 characters. */
  public Quotes(String text) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '\u201c' || (c == '"' && open < 0);
      boolean closes = c == '\u201d' || (c == '"' && open >= 0);
      if (opens) {
        open = i;
      } else if (closes && open >= 0) {
        if (i - open < LONGEST) {
          inside.set(open, i + 1);
        }
        open = -1;
      }
    }
  }

  /** Whether a sentence begins inside a quote or with one. */
  public boolean continuesInto(Sentence sentence) {
    return inside.get(sentence.start());
  }

  /** Whether a quote that an earlier sentence has begun goes on in a sentence. */
  public boolean runsInto(Sentence sentence) {
    return sentence.start() > 0 && inside.get(sentence.start()) && inside.get(sentence.start() - 1);
  }

  /** Whether a character stands within quotation marks. */
  public boolean contains(int offset) {
    return inside.get(offset);
  }
}
