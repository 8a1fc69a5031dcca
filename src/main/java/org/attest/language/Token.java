package org.attest.language;

/**
 * A word of a sentence with its place in the sentence's dependency tree.
 *
 * @param index position in the sentence, from 0
 * @param text the word as written; of a headline in title case as running text would have it
 * @param start offset of its first character in the article's text (UTF-16 units)
 * @param end offset behind its last character
 * @param lemma dictionary form, lower-case except for proper nouns
 * @param upos Universal part of speech, e.g. {@code VERB}
 * @param xpos Penn Treebank tag, e.g. {@code VBD}
 * @param head index of the governing token, or -1 for the root
 * @param relation Universal Dependencies relation to the head with its subtype, e.g. {@code
 *     nsubj:pass}
 */
public record Token(
    int index,
    String text,
    int start,
    int end,
    String lemma,
    String upos,
    String xpos,
    int head,
    String relation) {

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String function() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
