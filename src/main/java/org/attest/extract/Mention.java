package org.attest.extract;

/**
 * A stretch of a sentence that means an entity.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of its syntactic head, by which rules find it
 * @param form how it means the entity
 */
public record Mention(int sentence, int first, int last, int head, Form form) {

  /** How a mention means its entity. */
  public enum Form {
    /** "Kim Jong Un", "Iran", "KN-23". */
    NAME,
    /** "Iranian". */
    ADJECTIVE,
    /** A capital or palace standing for a government: "the Kremlin denied". */
    METONYM,
    /** "the spy chief", "the two leaders", "ballistic missiles". */
    NOMINAL,
    /** "he", "they", "its". */
    PRONOUN
  }
}
