package org.attest.language;

/**
 * A name found in a sentence.
 *
 * @param type its kind
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record Name(NameType type, int first, int last) {}
