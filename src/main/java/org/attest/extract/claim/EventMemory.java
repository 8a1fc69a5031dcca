package org.attest.extract.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Where an article last spoke of its events, be it by a noun alone: "five died in the attack". */
final class EventMemory {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Nouns that take up an event told before, with the kinds that they may mean. */
  private static final Map<String, Set<EventType>> NOUNS = nouns();

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  /** How many sentences a noun reaches back. */
  private static final int NEAR = 3;

  private final List<FoundEvent> events;

  /** Sentences that take up an event with a noun alone, by its id. */
  private final Map<String, Set<Integer>> takenUp = new TreeMap<>();

  EventMemory(ArticleReading reading, List<FoundEvent> events) {
    this.events = events;
    reading.sentences().forEach(this::takeUp);
  }

  private static Map<String, Set<EventType>> nouns() {
    Map<String, Set<EventType>> nouns = new TreeMap<>();
    take(nouns, "transfer-again", Set.of(EventType.WEAPONS_TRANSFER));
    take(nouns, "use-again", Set.of(EventType.WEAPON_USE));
    take(nouns, "sanction-again", Set.of(EventType.SANCTION));
    take(nouns, "deed-again", EnumSet.of(EventType.WEAPONS_TRANSFER, EventType.WEAPON_USE));
    return nouns;
  }

  private static void take(Map<String, Set<EventType>> nouns, String list, Set<EventType> types) {
    for (String noun : WORDS.words(list)) {
      nouns.computeIfAbsent(noun, n -> EnumSet.noneOf(EventType.class)).addAll(types);
    }
  }

  /** The kinds of events that a noun may take up. */
  static Set<EventType> meant(Token noun) {
    return NOUNS.getOrDefault(Syntax.lemma(noun), Set.of());
  }

  static boolean isDefinite(Sentence sentence, int noun) {
    return Syntax.hasDependent(sentence, noun, DEFINITE);
  }

  /** Whether nothing behind a noun tells which is meant: "the raid", not "the raid on the bank". */
  static boolean isBare(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream().noneMatch(d -> d.function().matches("nmod|acl"));
  }

  /** The last sentence within reach that tells an event, before what is said of it; or -1. */
  int lastBefore(FoundEvent found, Attribution said, int reach) {
    return Stream.concat(
            found.mentions().stream()
                .filter(m -> m.sentence() < said.sentence() || m.trigger() < said.cue())
                .map(EventMention::sentence),
            takenUp.getOrDefault(found.event().id(), Set.of()).stream())
        .mapToInt(s -> s)
        .filter(s -> s <= said.sentence() && s >= said.sentence() - reach)
        .max()
        .orElse(-1);
  }

  /** Notes which event the nouns of a sentence speak on of. */
  private void takeUp(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      Set<EventType> meant = meant(token);
      boolean again =
          meant.size() == 1
              && isBare(sentence, token.index())
              && isDefinite(sentence, token.index());
      if (again) {
        events.stream()
            .filter(f -> meant.contains(f.event().type()))
            .filter(f -> isNear(f, sentence))
            .reduce((one, other) -> last(one) >= last(other) ? one : other)
            .ifPresent(f -> note(f, sentence));
      }
    }
  }

  private void note(FoundEvent found, Sentence sentence) {
    takenUp.computeIfAbsent(found.event().id(), k -> new TreeSet<>()).add(sentence.index());
  }

  private boolean isNear(FoundEvent found, Sentence sentence) {
    return sentences(found).anyMatch(s -> s < sentence.index() && s >= sentence.index() - NEAR);
  }

  private Stream<Integer> sentences(FoundEvent found) {
    return Stream.concat(
        found.mentions().stream().map(EventMention::sentence),
        takenUp.getOrDefault(found.event().id(), Set.of()).stream());
  }

  private static int last(FoundEvent found) {
    return found.mentions().get(found.mentions().size() - 1).sentence();
  }
}
