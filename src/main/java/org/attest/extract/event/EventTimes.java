package org.attest.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.extract.Factuality;
import org.attest.extract.TimeInterval;
import org.attest.extract.TimeMention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.Calendar;
import org.jspecify.annotations.Nullable;

/** Which of a sentence's time expressions say when a trigger's event took place. */
public final class EventTimes {

  private static final int MAX_DISTANCE = 4;

  /** Words between the times of a list. */
  private static final Set<String> LINKS = Set.of("and", "on", "as", "well", "the", "again", "or");

  private static final Set<String> SAME_EVENT =
      Set.of("obj", "xcomp", "obl", "nmod", "nsubj", "compound", "conj", "iobj", "appos", "acl");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Set<String> MONTHS =
      Calendar.numbers(Calendar.MONTHS, Calendar.Name::forms).keySet();

  private EventTimes() {}

  /**
   * The times of an event, nearest first; more than one when the sentence lists several.
   *
   * @param times the time expressions of the sentence
   */
  public static List<TimeInterval> of(Sentence sentence, int trigger, List<TimeMention> times) {
    List<TimeMention> reached = new ArrayList<>();
    for (TimeMention time : times) {
      if (distance(sentence, trigger, time) <= MAX_DISTANCE
          && !isSinceLast(sentence, trigger, time)) {
        reached.add(time);
      }
    }
    reached.sort(
        Comparator.<TimeMention>comparingInt(t -> distance(sentence, trigger, t))
            .thenComparingInt(t -> Math.abs(t.first() - trigger)));
    if (reached.isEmpty()) {
      return List.of();
    }
    List<TimeMention> listed = new ArrayList<>();
    listed.add(reached.get(0));
    for (TimeMention other : times) {
      boolean enumerated = listed.stream().anyMatch(l -> isListedWith(sentence, l, other));
      if (enumerated && !listed.contains(other)) {
        listed.add(other);
      }
    }
    listed.sort(Comparator.comparingInt(TimeMention::first));
    return listed.stream().map(TimeMention::time).distinct().toList();
  }

  /**
   * The times that hold given words, in order.
   *
   * @param heads head tokens, as the event reader gives them
   * @param times the time expressions of the sentence
   */
  static List<TimeInterval> at(
      Sentence sentence, List<List<Integer>> heads, List<TimeMention> times) {
    return heads.stream()
        .flatMap(List::stream)
        .flatMap(h -> at(sentence, h, times).stream())
        .filter(t -> !isSinceLast(sentence, t.first(), t))
        .map(TimeMention::time)
        .distinct()
        .toList();
  }

  /** "The first visit since May": says when the last was. */
  private static boolean isSinceLast(Sentence sentence, int trigger, TimeMention time) {
    int first = time.first();
    boolean since = isSince(sentence, first) || isSince(sentence, first - 1);
    return since
        && Stream.concat(
                Stream.of(sentence.token(trigger)),
                Syntax.ancestors(sentence, Syntax.headOf(sentence, first, time.last())).stream())
            .anyMatch(t -> Syntax.hasDependent(sentence, t.index(), Set.of("first")));
  }

  private static boolean isSince(Sentence sentence, int token) {
    return token >= 0 && sentence.token(token).text().equalsIgnoreCase("since");
  }

  private static List<TimeMention> at(Sentence sentence, int head, List<TimeMention> times) {
    // the reader counts the preposition in: "on Monday" may be headed by either
    List<TimeMention> here =
        times.stream().filter(t -> t.first() - 1 <= head && head <= t.last()).toList();
    if (!here.isEmpty() || !sentence.token(head).upos().equals("NOUN")) {
      return here;
    }
    // "in the first minutes of Monday", "on the evening of May 2"
    List<Integer> below = Syntax.subtree(sentence, head);
    return times.stream().filter(t -> below.contains(t.last())).limit(1).toList();
  }

  /**
   * A time as it holds for an event that happened: "the 3 May meeting", told in January, was last
   * May. The nearest day of that name, which a time without a year means elsewhere, may be to come.
   *
   * @param date the article's date; null if unknown
   */
  static TimeInterval told(TimeInterval time, Factuality factuality, @Nullable LocalDate date) {
    LocalDate from = time.from();
    boolean named = namesMonth(time.text()) && !YEAR.matcher(time.text()).find();
    boolean ahead = date != null && from != null && from.isAfter(date);
    boolean leap = time.iso().contains("-02-29"); // no other year has that day
    if (from == null || !ahead || !named || leap || factuality != Factuality.ASSERTED) {
      return time;
    }
    LocalDate to = time.to();
    String iso =
        YEAR.matcher(time.iso()).replaceAll(y -> String.valueOf(Integer.parseInt(y.group()) - 1));
    return new TimeInterval(
        from.minusYears(1), to == null ? null : to.minusYears(1), iso, time.basis(), time.text());
  }

  private static boolean namesMonth(String text) {
    return SPACE.splitAsStream(text.toLowerCase(Locale.ROOT)).anyMatch(MONTHS::contains);
  }

  /** Steps from the time up to the trigger's clause; large when another event lies between. */
  private static int distance(Sentence sentence, int trigger, TimeMention time) {
    int head = Syntax.headOf(sentence, time.first(), time.last());
    List<Integer> path = new ArrayList<>();
    path.add(trigger);
    int below = trigger;
    for (Token above : Syntax.ancestors(sentence, trigger)) {
      String function = sentence.token(below).function();
      boolean relative = sentence.token(below).relation().equals("acl:relcl");
      if (!SAME_EVENT.contains(function) || relative) {
        break;
      }
      path.add(above.index());
      below = above.index();
      if (above.upos().equals("VERB") && !function.equals("xcomp") && !function.equals("conj")) {
        break;
      }
    }
    int steps = 0;
    int current = head;
    while (current >= 0 && steps <= MAX_DISTANCE) {
      int climbed = path.indexOf(current);
      if (climbed >= 0) {
        return steps + climbed;
      }
      Token token = sentence.token(current);
      boolean leavesClause =
          current != head && token.upos().equals("VERB") && !token.function().equals("xcomp");
      if (leavesClause) {
        return MAX_DISTANCE + 1;
      }
      current = token.head();
      steps++;
    }
    return MAX_DISTANCE + 1;
  }

  /** "Jan. 2 and 6", "on Dec. 30, and Jan. 2": only commas and conjunctions between them. */
  private static boolean isListedWith(Sentence sentence, TimeMention a, TimeMention b) {
    int from = Math.min(a.last(), b.last()) + 1;
    int to = Math.max(a.first(), b.first());
    if (to - from > 5 || to < from) {
      return false;
    }
    return sentence.tokens().subList(from, to).stream()
        .allMatch(t -> t.upos().equals("PUNCT") || LINKS.contains(t.lemma()));
  }
}
