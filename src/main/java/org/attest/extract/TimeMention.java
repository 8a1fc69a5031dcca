package org.attest.extract;

/**
 * A time expression in a sentence.
 *
 * @param time its value
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 */
public record TimeMention(TimeInterval time, int sentence, int first, int last) {}
