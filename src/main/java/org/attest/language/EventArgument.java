package org.attest.language;

/**
 * An argument of an event as the network reads it.
 *
 * @param role its role ({@code supplier}), or the stance of a source ({@code denies})
 * @param head index of the argument's head token
 */
public record EventArgument(String role, int head) {}
