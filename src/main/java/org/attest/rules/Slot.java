package org.attest.rules;

/**
 * A syntactic argument of a predicate after diathesis has been undone.
 *
 * @param function {@code subj}, {@code obj}, {@code iobj}, {@code poss}, {@code mod} (adjective or
 *     compound), {@code gov} (subject of the verb that governs a noun), {@code comp} (clausal
 *     complement), {@code origin} (modifier of the object), {@code self} (a noun predicate itself)
 *     or the preposition that marks the argument: {@code to}, {@code along_with}
 * @param head index of the argument's head token
 */
public record Slot(String function, int head) {}
