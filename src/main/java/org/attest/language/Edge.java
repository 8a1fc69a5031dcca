package org.attest.language;

/**
 * An edge of the enhanced dependency graph (Universal Dependencies v2, Enhanced).
 *
 * @param governor index of the governing token, or -1 for the root
 * @param dependent index of the dependent token
 * @param relation enhanced relation, with the case marker for obliques and nominal modifiers, e.g.
 *     {@code obl:to}
 */
public record Edge(int governor, int dependent, String relation) {}
