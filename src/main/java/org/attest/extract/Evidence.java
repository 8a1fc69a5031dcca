package org.attest.extract;

/**
 * Where the article says something.
 *
 * @param sentence index of the sentence
 * @param start offset of the quote's first character in the article's text (UTF-16 units)
 * @param end offset behind its last character
 */
public record Evidence(int sentence, int start, int end) {}
