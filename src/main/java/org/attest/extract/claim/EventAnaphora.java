package org.attest.extract.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Which event words mean that take one up: "rejected the allegations", "condemned the purchase",
 * "denied it", "denies doing so".
 */
final class EventAnaphora {

  private static final WordClasses WORDS = WordClasses.load("event-words");

  /** Nouns that take up an event told before, with the kinds that they may mean. */
  private static final Map<String, Set<EventType>> NOUNS = nouns();

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  /** How many sentences a noun reaches back, and a pronoun. */
  private static final int NOUN_REACH = 3;

  private static final int PRONOUN_REACH = 1;

  private EventAnaphora() {}

  private static Map<String, Set<EventType>> nouns() {
    Map<String, Set<EventType>> nouns = new TreeMap<>();
    Set<EventType> transfer = Set.of(EventType.WEAPONS_TRANSFER);
    Set<EventType> use = Set.of(EventType.WEAPON_USE);
    Set<EventType> deed = Set.of(EventType.WEAPONS_TRANSFER, EventType.WEAPON_USE);
    WORDS.words("transfer-again").forEach(n -> nouns.put(n, transfer));
    WORDS.words("use-again").forEach(n -> nouns.put(n, use));
    WORDS.words("deed-again").forEach(n -> nouns.put(n, deed));
    return nouns;
  }

  /** The latest event before that an attribution's content may take up; best one of its source. */
  static Optional<Event> find(
      ArticleReading reading, Attribution attribution, List<FoundEvent> events) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Set<EventType> meant = byNouns(sentence, attribution);
    int reach = NOUN_REACH;
    if (meant.isEmpty() && isPronoun(sentence, attribution)) {
      meant = EnumSet.allOf(EventType.class);
      reach = PRONOUN_REACH;
    }
    return latest(attribution, events, meant, reach);
  }

  private static Optional<Event> latest(
      Attribution attribution, List<FoundEvent> events, Set<EventType> meant, int reach) {
    Comparator<FoundEvent> own =
        Comparator.comparing(
            f ->
                f.event().roles().values().stream()
                    .anyMatch(ids -> ids.stream().anyMatch(attribution.sources()::contains)));
    return events.stream()
        .filter(f -> meant.contains(f.event().type()))
        .filter(f -> lastBefore(f, attribution.sentence(), reach) >= 0)
        .max(
            (attribution.stance() == Stance.DENIES
                    ? own
                    : Comparator.<FoundEvent>comparingInt(f -> 0))
                .thenComparingInt(f -> lastBefore(f, attribution.sentence(), reach))
                .thenComparing(f -> f.event().id(), Comparator.reverseOrder()))
        .map(FoundEvent::event);
  }

  private static int lastBefore(FoundEvent found, int sentence, int reach) {
    return found.mentions().stream()
        .mapToInt(EventMention::sentence)
        .filter(s -> s <= sentence && s >= sentence - reach)
        .max()
        .orElse(-1);
  }

  /** The kinds of events that nouns of the content take up; of an assertion, its object's only. */
  private static Set<EventType> byNouns(Sentence sentence, Attribution attribution) {
    Set<EventType> meant = new TreeSet<>();
    for (int i : attribution.content()) {
      Token noun = sentence.token(i);
      boolean counts =
          attribution.stance() != Stance.ASSERTS
              || (isObject(noun, attribution) && Syntax.hasDependent(sentence, i, DEFINITE));
      if (counts) {
        meant.addAll(NOUNS.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), Set.of()));
      }
    }
    return meant;
  }

  private static boolean isObject(Token token, Attribution attribution) {
    return token.function().equals("obj") && token.head() == attribution.cue();
  }

  /** "Denied it", "confirmed this", "denies doing so". */
  private static boolean isPronoun(Sentence sentence, Attribution attribution) {
    return attribution.content().stream()
        .map(sentence::token)
        .anyMatch(
            t ->
                (isObject(t, attribution) && PRONOUNS.contains(t.lemma().toLowerCase(Locale.ROOT)))
                    || (t.lemma().equals("do")
                        && t.head() == attribution.cue()
                        && Syntax.hasDependent(sentence, t.index(), Set.of("so"))));
  }
}
