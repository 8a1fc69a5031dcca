package org.attest.query.dossier;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How kinds, days and numbers are written for people. */
public final class Words {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private Words() {}

  /** The name of a class: {@code weapons transfer} for WeaponsTransfer. */
  public static String kind(String term) {
    return switch (term) {
      case "WeaponUse" -> "use of weapons";
      case "Organization" -> "organisation";
      case "Utterance" -> "origin";
      case "Aid" -> "military aid";
      default -> term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    };
  }

  /** A time in ISO 8601 in words: {@code March 2024 to May 2024}, {@code since 9 January 2024}. */
  public static String time(String iso) {
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return point(iso);
    }
    String first = iso.substring(0, slash);
    String last = iso.substring(slash + 1);
    if (first.isEmpty() || first.equals("..")) {
      return "until " + point(last);
    }
    if (last.isEmpty() || last.equals("..")) {
      return "since " + point(first);
    }
    return point(first) + " to " + point(last);
  }

  private static String point(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> LocalDate.parse(iso).format(DAY);
        case 7 -> YearMonth.parse(iso).format(MONTH);
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /**
   * A number that is an interval: {@code 500}, {@code 36 or more}, {@code 30 to 40}, {@code up to
   * 9}.
   *
   * @param min least value, empty if open
   * @param max greatest value, empty if open
   */
  public static String interval(String min, String max) {
    if (min.isEmpty() && max.isEmpty()) {
      return "";
    }
    if (max.isEmpty()) {
      return number(min) + " or more";
    }
    if (min.isEmpty()) {
      return "up to " + number(max);
    }
    return min.equals(max) ? number(min) : number(min) + " to " + number(max);
  }

  private static String number(String text) {
    try {
      DecimalFormat format =
          new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
      return format.format(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
