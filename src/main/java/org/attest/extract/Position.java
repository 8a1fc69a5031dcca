package org.attest.extract;

import org.jspecify.annotations.Nullable;

/**
 * An office that a person holds according to the article.
 *
 * @param title the office as written: "foreign minister"
 * @param of id of the country or organisation it is held in; null if not told
 */
public record Position(String title, @Nullable String of) {}
