package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.TimeMention;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Several meetings that one verb tells of: "telephoned on Monday with A and, on Tuesday, with B",
 * "rang first A and then B". Who comes later in the list has a time or an adverb of sequence of his
 * own, which tells the series from a meeting of all.
 */
final class SerialMeetings {

  /** The argument that lists those who take part in the other meetings of the series. */
  static final String ELSEWHERE = "elsewhere";

  private static final String PARTICIPANT = "participant";
  private static final String TIME = "time";

  private final EventLexicon lexicon;

  SerialMeetings(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A stretch of the list, from a token on, with those in it. */
  private record Part(int from, List<Integer> partners) {}

  /**
   * The meetings that a candidate tells of, mostly itself alone.
   *
   * @param times the time expressions of the sentence
   */
  List<EventCandidate> split(EventCandidate candidate, List<TimeMention> times) {
    if (candidate.type() != EventType.MEETING) {
      return List.of(candidate);
    }
    List<Integer> all = candidate.reached(PARTICIPANT).stream().distinct().sorted().toList();
    List<Integer> partners = all.stream().filter(p -> p > candidate.trigger()).toList();
    List<Integer> common = all.stream().filter(p -> p < candidate.trigger()).toList();
    if (common.isEmpty() || partners.size() < 2) {
      return List.of(candidate);
    }
    List<TimeMention> own =
        times.stream().filter(t -> isOf(candidate, partners, t)).distinct().toList();
    List<Part> parts = parts(candidate, partners, own);
    if (parts.size() < 2) {
      return List.of(candidate);
    }
    List<EventCandidate> meetings = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      int end =
          i + 1 < parts.size() ? parts.get(i + 1).from() : candidate.sentence().tokens().size();
      meetings.add(meeting(candidate, common, parts.get(i), end, partners, own));
    }
    return meetings;
  }

  /** "Telephoned her to discuss the dam", "sat down for talks": one meeting, told already. */
  static boolean isRetold(EventCandidate candidate, List<String> who, List<EventMention> earlier) {
    List<Integer> above =
        Syntax.ancestors(candidate.sentence(), candidate.trigger()).stream()
            .map(Token::index)
            .toList();
    return candidate.type() == EventType.MEETING
        && earlier.stream()
            .filter(m -> m.type() == EventType.MEETING)
            .filter(m -> m.sentence() == candidate.sentence().index())
            .anyMatch(
                m -> above.contains(m.trigger()) && m.fillers(Role.PARTICIPANT).containsAll(who));
  }

  private static EventCandidate meeting(
      EventCandidate candidate,
      List<Integer> common,
      Part part,
      int end,
      List<Integer> partners,
      List<TimeMention> times) {
    Map<String, List<List<Integer>>> arguments = new TreeMap<>(candidate.arguments());
    List<Integer> here = new ArrayList<>(common);
    here.addAll(part.partners());
    arguments.put(PARTICIPANT, List.of(here));
    arguments.put(
        ELSEWHERE, List.of(partners.stream().filter(p -> !part.partners().contains(p)).toList()));
    List<Integer> when =
        times.stream().map(TimeMention::first).filter(t -> t >= part.from() && t < end).toList();
    if (!when.isEmpty()) {
      arguments.put(TIME, List.of(when));
    }
    return candidate.withArguments(arguments);
  }

  private List<Part> parts(
      EventCandidate candidate, List<Integer> partners, List<TimeMention> times) {
    Sentence sentence = candidate.sentence();
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(0, new ArrayList<>(List.of(partners.get(0)))));
    boolean apart = isApart(candidate);
    for (int i = 1; i < partners.size(); i++) {
      int partner = partners.get(i);
      int link = link(sentence, partners.get(i - 1), partner);
      int next = i + 1 < partners.size() ? partners.get(i + 1) : sentence.tokens().size();
      boolean before = apart || has(times, link, partner) || isThen(sentence, link, partner);
      boolean both =
          has(times, partners.get(i - 1), link) && has(times, partner, Math.max(next, partner + 1));
      if (link >= 0 && (before || both)) {
        parts.add(new Part(link, new ArrayList<>(List.of(partner))));
      } else {
        parts.get(parts.size() - 1).partners().add(partner);
      }
    }
    return parts;
  }

  /** "Held separate talks with A and B", "met A and B separately": each by himself. */
  private boolean isApart(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    Token verb = trigger.function().equals("obj") ? sentence.token(trigger.head()) : trigger;
    return Stream.of(trigger, verb)
        .flatMap(t -> sentence.dependents(t.index()).stream())
        .filter(d -> d.function().matches("advmod|amod"))
        .anyMatch(d -> lexicon.has("apart", Syntax.lemma(d)));
  }

  /** The last conjunction or comma of a list between two of its members; -1 if there is none. */
  private static int link(Sentence sentence, int from, int to) {
    int comma = -1;
    for (int i = to - 1; i > from; i--) {
      Token token = sentence.token(i);
      if (token.upos().equals("CCONJ")) {
        return i;
      }
      if (token.text().equals(",") || token.text().equals(";")) {
        comma = i;
      }
    }
    return comma;
  }

  private boolean isThen(Sentence sentence, int from, int to) {
    return from >= 0
        && sentence.tokens().subList(from, to).stream()
            .anyMatch(t -> lexicon.has("sequence", t.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean has(List<TimeMention> times, int from, int to) {
    return from >= 0 && times.stream().anyMatch(t -> t.first() > from && t.last() < to);
  }

  /** Whether a time hangs on the meeting or on somebody in the list, not within a description. */
  private static boolean isOf(EventCandidate candidate, List<Integer> partners, TimeMention time) {
    Sentence sentence = candidate.sentence();
    int head = Syntax.headOf(sentence, time.first(), time.last());
    Set<String> links = Set.of("obl", "conj", "nmod", "advmod");
    int above = sentence.token(head).head();
    return links.contains(sentence.token(head).function())
        && (above == candidate.trigger() || partners.contains(above));
  }
}
