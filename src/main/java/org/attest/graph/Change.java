package org.attest.graph;

/**
 * A line of a store's log.
 *
 * @param moment when, ISO 8601 in UTC
 * @param kind {@code added}, {@code redone} or {@code removed}
 * @param article the article's id
 */
public record Change(String moment, String kind, String article) {}
