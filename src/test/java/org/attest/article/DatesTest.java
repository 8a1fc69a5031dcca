package org.attest.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-01-21",
        "2024-01-21T23:30:00+02:00",
        "2024/01/21",
        "20240121",
        "21.01.2024",
        "21/01/2024",
        "01/21/2024 9:30 AM",
        "January 21, 2024",
        "January 21, 2024 9:30 AM 3 min read",
        "Jan. 21, 2024",
        "Sunday, Jan 21, 2024",
        "21 January 2024",
        "21st January, 2024",
        "Sun, 21 Jan 2024 08:00:00 GMT",
        "  2024-01-21 "
      })
  void readsADay(String text) {
    assertThat(Dates.parse(text)).isEqualTo(LocalDate.of(2024, 1, 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2024",
        "January 2024",
        "2024-13-01",
        "2023-02-30",
        "01/02/2024",
        "x 21, 2024",
        "Mayor 21, 2024",
        "0001-01-01"
      })
  void whatIsNoDayOrTwoDaysIsNull(String text) {
    assertThat(Dates.parse(text)).isNull();
  }

  @Test
  void readsADayWithoutYear() {
    assertThat(Dates.parseMonthDay("Jan. 21")).isEqualTo(MonthDay.of(1, 21));
    assertThat(Dates.parseMonthDay("21 January")).isEqualTo(MonthDay.of(1, 21));
    assertThat(Dates.parseMonthDay("January 21, 2024")).isNull();
  }

  @Test
  void theNearestYearCounts() {
    assertThat(Dates.nearest(MonthDay.of(12, 30), LocalDate.of(2024, 1, 6)))
        .isEqualTo(LocalDate.of(2023, 12, 30));
    assertThat(Dates.nearest(MonthDay.of(2, 29), LocalDate.of(2025, 3, 1)))
        .isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void findsFullDatesInText() {
    assertThat(Dates.in("Struck on Dec. 30, 2023, then on 2 January 2024 and on Jan. 6."))
        .containsExactly(LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2));
  }

  @Property
  void neverThrows(@ForAll String text) {
    Dates.parse(text);
    Dates.parseMonthDay(text);
    Dates.in(text);
  }
}
