package org.attest.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time as an interval of days with what it was resolved against.
 *
 * @param from first day; null if open
 * @param to last day, inclusive; null if open
 * @param iso ISO 8601 at its own granularity: {@code 2024-01-09}, {@code 2024-01}, {@code 2024},
 *     {@code 2024-01-14/2024-01-18}, {@code 2022/..}
 * @param basis the day that a relative expression was resolved against; null for absolute ones
 * @param text the words as written; empty for a time taken over from elsewhere (the dateline)
 */
public record TimeInterval(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String iso,
    @Nullable LocalDate basis,
    String text) {}
