package org.attest.extract.time;

/**
 * A time expression among the pieces of a sentence.
 *
 * @param span its value
 * @param first its first piece
 * @param end the piece behind its last
 */
record Found(Span span, int first, int end) {}
