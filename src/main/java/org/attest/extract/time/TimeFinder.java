package org.attest.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.article.Article;
import org.attest.extract.TimeInterval;
import org.attest.extract.TimeMention;
import org.attest.language.Name;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and works them out to intervals of days.
 *
 * <p>Weekdays, days without their year and the like are resolved against the article's date;
 * without one they are no times. Durations and ages ("for two years", "a 16-year-old") are none
 * either. Safe for threads: it keeps nothing between calls.
 */
public final class TimeFinder {

  private final List<List<Rule>> rounds;

  private TimeFinder(List<List<Rule>> rounds) {
    this.rounds = rounds;
  }

  /** The finder with its grammar. */
  public static TimeFinder load() {
    List<Rule> whole = new ArrayList<>();
    whole.addAll(AbsoluteTimes.RULES);
    whole.addAll(DeicticTimes.RULES);
    whole.addAll(PeriodTimes.RULES);
    whole.addAll(AnchoredTimes.RULES);
    return new TimeFinder(List.of(List.copyOf(whole), NarrowedTimes.RULES, BoundedTimes.RULES));
  }

  /**
   * The times of one sentence, in order, not overlapping. Expressions that count from a time
   * mentioned before ("the same day") find it in this sentence only.
   */
  public List<TimeMention> find(Article article, Sentence sentence) {
    return find(article, sentence, new ArrayList<>(), 0);
  }

  /**
   * The times of an article's sentences: a list for each, in order, not overlapping. "The same day"
   * and "a week later" count from the time last mentioned before.
   */
  public List<List<TimeMention>> find(Article article, List<Sentence> sentences) {
    List<Span> earlier = new ArrayList<>();
    List<List<TimeMention>> mentions = new ArrayList<>();
    int distant = 0;
    for (Sentence sentence : sentences) {
      int before = earlier.size();
      mentions.add(find(article, sentence, earlier, distant));
      distant = before;
    }
    return List.copyOf(mentions);
  }

  private List<TimeMention> find(
      Article article, Sentence sentence, List<Span> earlier, int distant) {
    List<Piece> pieces = Piece.of(sentence);
    List<TimeMention> mentions = new ArrayList<>();
    for (Found found : found(article.date(), sentence, pieces, earlier, distant)) {
      if (!isPartOfName(found, sentence, pieces)) {
        mentions.add(mention(article, sentence, pieces, found));
        earlier.add(found.span());
      }
    }
    return List.copyOf(mentions);
  }

  /** Runs the rounds; anchored expressions see the times before them in the same sentence too. */
  private List<Found> found(
      @Nullable LocalDate dateline,
      Sentence sentence,
      List<Piece> pieces,
      List<Span> earlier,
      int distant) {
    List<Found> found = List.of();
    for (List<Rule> round : rounds) {
      List<Found> known = new ArrayList<>(found);
      List<Span> before = new ArrayList<>(earlier);
      for (int start = 0; start < pieces.size(); start++) {
        Context context = new Context(dateline, sentence, pieces, before, distant);
        List<Found> longest = longest(round, context, start, found);
        known.addAll(longest);
        longest.forEach(f -> before.add(f.span()));
      }
      found = widest(known);
    }
    return found;
  }

  private static List<Found> longest(
      List<Rule> rules, Context context, int start, List<Found> times) {
    List<Found> best = List.of();
    for (Rule rule : rules) {
      Pattern.Match match = rule.pattern().match(context.pieces(), start, times);
      List<Found> found = match == null ? List.of() : rule.meaning().of(match, context);
      if (!found.isEmpty() && length(found) > length(best)) {
        best = found;
      }
    }
    return best;
  }

  private static int length(List<Found> found) {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).end() - found.get(0).first();
  }

  /** Of overlapping expressions the longer one, in order. */
  private static List<Found> widest(List<Found> found) {
    List<Found> byLength = new ArrayList<>(found);
    byLength.sort(
        Comparator.comparingInt((Found f) -> f.first() - f.end()).thenComparing(Found::first));
    List<Found> kept = new ArrayList<>();
    for (Found candidate : byLength) {
      if (kept.stream()
          .noneMatch(k -> k.first() < candidate.end() && candidate.first() < k.end())) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(Found::first));
    return List.copyOf(kept);
  }

  /** "April" and "May" may be part of somebody's name: "Theresa May". */
  private static boolean isPartOfName(Found found, Sentence sentence, List<Piece> pieces) {
    int first = pieces.get(found.first()).token();
    int last = pieces.get(found.end() - 1).token();
    for (Name name : sentence.names()) {
      boolean person = name.type() == NameType.PERSON || name.type() == NameType.VESSEL;
      boolean other = person && name.first() < name.last();
      if (other && name.first() <= last && first <= name.last()) {
        return true;
      }
    }
    return false;
  }

  private static TimeMention mention(
      Article article, Sentence sentence, List<Piece> pieces, Found found) {
    Token first = sentence.token(pieces.get(found.first()).token());
    Token last = sentence.token(pieces.get(found.end() - 1).token());
    Span span = found.span();
    String text = article.text().substring(first.start(), last.end());
    TimeInterval time = new TimeInterval(span.from(), span.to(), span.iso(), span.basis(), text);
    return new TimeMention(time, sentence.index(), first.index(), last.index());
  }
}
