package org.attest.language;

/**
 * A PropBank argument of a predicate.
 *
 * @param predicate index of the predicate's token
 * @param role {@code ARG0} to {@code ARG4}, {@code ARGM-TMP} and the like
 * @param head index of the argument's head token
 */
public record Argument(int predicate, String role, int head) {}
