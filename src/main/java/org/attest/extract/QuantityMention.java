package org.attest.extract;

/**
 * A quantity in a sentence.
 *
 * @param quantity its value
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param head index of the token that is counted or measured ("shells" in "a million shells"), or
 *     of the quantity itself when it stands alone
 */
public record QuantityMention(Quantity quantity, int sentence, int first, int last, int head) {}
