package org.attest.server;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Words;

/**
 * Events over time as columns: by month, or by year where that would be too many.
 *
 * @param columns the columns in order, gaps included
 * @param most the height of the highest
 */
public record Timeline(List<Column> columns, int most) {

  private static final int MOST_COLUMNS = 48;

  /**
   * A column.
   *
   * @param when month or year, ISO 8601
   * @param label it in words
   * @param total how many events
   * @param stacks them by kind, from the bottom
   */
  public record Column(String when, String label, int total, List<Stack> stacks) {}

  /**
   * A part of a column.
   *
   * @param kind the kind of event
   * @param below how many lie below
   * @param count how many
   */
  public record Stack(String kind, int below, int count) {}

  static Timeline of(Catalogue catalogue) {
    Map<String, Map<String, Integer>> months = catalogue.timeline(7);
    List<String> steps = months(List.copyOf(months.keySet()));
    if (steps.size() <= MOST_COLUMNS) {
      return of(steps, months);
    }
    Map<String, Map<String, Integer>> years = catalogue.timeline(4);
    List<String> all = years(List.copyOf(years.keySet()));
    return of(all.subList(Math.max(0, all.size() - MOST_COLUMNS), all.size()), years);
  }

  private static Timeline of(List<String> steps, Map<String, Map<String, Integer>> counts) {
    List<Column> columns = new ArrayList<>();
    int most = 0;
    for (String step : steps) {
      int total = 0;
      List<Stack> stacks = new ArrayList<>();
      for (Map.Entry<String, Integer> kind : counts.getOrDefault(step, Map.of()).entrySet()) {
        stacks.add(new Stack(kind.getKey(), total, kind.getValue()));
        total += kind.getValue();
      }
      columns.add(new Column(step, Words.time(step), total, stacks));
      most = Math.max(most, total);
    }
    return new Timeline(columns, most);
  }

  private static List<String> months(List<String> told) {
    List<String> steps = new ArrayList<>();
    if (told.isEmpty()) {
      return steps;
    }
    YearMonth last = YearMonth.parse(told.get(told.size() - 1));
    YearMonth month = YearMonth.parse(told.get(0));
    while (!month.isAfter(last) && steps.size() <= MOST_COLUMNS) {
      steps.add(month.toString());
      month = month.plusMonths(1);
    }
    return steps;
  }

  private static List<String> years(List<String> told) {
    List<String> steps = new ArrayList<>();
    int last = Integer.parseInt(told.get(told.size() - 1));
    for (int year = Integer.parseInt(told.get(0)); year <= last; year++) {
      steps.add(Integer.toString(year));
    }
    return steps;
  }
}
