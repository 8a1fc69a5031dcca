package org.attest.extract.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.attest.extract.Entity;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
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
 * "denied it", "denies doing so", "denied any involvement".
 */
final class EventAnaphora {

  /**
   * What words may take up.
   *
   * @param types kinds of events
   * @param reach how many sentences back
   * @param party whether the speaker must have a part in it
   */
  private record Sought(Set<EventType> types, int reach, boolean party) {}

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.WEAPONS_TRANSFER, EventType.WEAPON_USE);

  /** Nouns that take up an event told before, with the kinds that they may mean. */
  private static final Map<String, Set<EventType>> NOUNS = nouns();

  private static final Set<String> TALES = WORDS.words("tale-again");

  private static final Set<String> PART = WORDS.words("part");

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "such");

  private static final Set<Role> DOERS = EnumSet.of(Role.SUPPLIER, Role.ATTACKER, Role.SENDER);

  /** How many sentences a noun reaches back, one that only takes up ("the raid"), a pronoun. */
  private static final int NOUN_REACH = 3;

  private static final int PLAIN_REACH = 6;

  private static final int PRONOUN_REACH = 1;

  private final ArticleReading reading;

  private final List<FoundEvent> events;

  EventAnaphora(ArticleReading reading, List<FoundEvent> events) {
    this.reading = reading;
    this.events = events;
  }

  private static Map<String, Set<EventType>> nouns() {
    Map<String, Set<EventType>> nouns = new TreeMap<>();
    WORDS.words("transfer-again").forEach(n -> nouns.put(n, Set.of(EventType.WEAPONS_TRANSFER)));
    WORDS.words("use-again").forEach(n -> nouns.put(n, Set.of(EventType.WEAPON_USE)));
    WORDS.words("sanction-again").forEach(n -> nouns.put(n, Set.of(EventType.SANCTION)));
    WORDS.words("deed-again").forEach(n -> nouns.put(n, DEEDS));
    return nouns;
  }

  /** The event before that an attribution's content may take up, with what is said of it. */
  Optional<ClaimFinder.Link> link(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Attribution meant =
        Disclaimers.is(sentence, attribution) ? attribution.with(Stance.DENIES) : attribution;
    return sought(sentence, attribution, meant.stance())
        .flatMap(s -> latest(meant, s))
        .map(e -> new ClaimFinder.Link(meant, e.id(), List.of()));
  }

  private static Optional<Sought> sought(Sentence sentence, Attribution said, Stance stance) {
    if (stance != said.stance()) {
      return Optional.of(new Sought(DEEDS, NOUN_REACH, true));
    }
    Optional<Sought> noun = byNouns(sentence, said);
    if (noun.isPresent()) {
      return noun;
    }
    if (isPronoun(sentence, said)) {
      return Optional.of(new Sought(EnumSet.allOf(EventType.class), PRONOUN_REACH, false));
    }
    boolean doubtful = stance == Stance.DENIES || stance == Stance.DOUBTS;
    if (doubtful && mentions(sentence, said, PART)) {
      return Optional.of(new Sought(DEEDS, NOUN_REACH, true));
    }
    if (stance == Stance.DENIES && mentions(sentence, said, TALES)) {
      return Optional.of(new Sought(DEEDS, PLAIN_REACH, true));
    }
    boolean blame = said.cue() >= 0 && sentence.token(said.cue()).lemma().equals("blame");
    return blame
        ? Optional.of(new Sought(Set.of(EventType.WEAPON_USE), NOUN_REACH - 1, false))
        : Optional.empty();
  }

  private Optional<Event> latest(Attribution said, Sought sought) {
    Comparator<FoundEvent> best = Comparator.comparing(f -> fits(said, f.event()));
    return events.stream()
        .filter(f -> sought.types().contains(f.event().type()))
        .filter(f -> lastBefore(f, said.sentence(), sought.reach()) >= 0)
        .filter(f -> !sought.party() || hasPart(said, f.event(), f.event().roles().keySet()))
        .max(
            best.thenComparingInt(f -> lastBefore(f, said.sentence(), sought.reach()))
                .thenComparing(f -> f.event().id(), Comparator.reverseOrder()))
        .map(FoundEvent::event);
  }

  /** Who denies is mostly a party; who condemns, not the doer; and of nobody's hurt no word. */
  private boolean fits(Attribution said, Event event) {
    return switch (said.stance()) {
      case DENIES -> hasPart(said, event, event.roles().keySet());
      case CONDEMNS ->
          !hasPart(said, event, DOERS)
              && event.factuality() != Factuality.DENIED
              && !(event.type() == EventType.WEAPON_USE && event.fillers(Role.TARGET).isEmpty());
      default -> true;
    };
  }

  /** Whether a speaker, or the speaker's country, plays one of some roles. */
  private boolean hasPart(Attribution said, Event event, Set<Role> roles) {
    return roles.stream()
        .flatMap(r -> event.fillers(r).stream())
        .anyMatch(p -> said.sources().stream().anyMatch(s -> isSameSide(s, p)));
  }

  private boolean isSameSide(String one, String other) {
    String country = country(one);
    return one.equals(other) || (!country.isEmpty() && country.equals(country(other)));
  }

  private String country(String id) {
    return id.startsWith("country/")
        ? id
        : reading.entities().byId(id).map(Entity::country).orElse("");
  }

  private static int lastBefore(FoundEvent found, int sentence, int reach) {
    return found.mentions().stream()
        .mapToInt(EventMention::sentence)
        .filter(s -> s <= sentence && s >= sentence - reach)
        .max()
        .orElse(-1);
  }

  /** The kinds of events that nouns of the content take up; of an assertion, its object's only. */
  private static Optional<Sought> byNouns(Sentence sentence, Attribution said) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    boolean plain = false;
    for (int i : said.content()) {
      Token noun = sentence.token(i);
      boolean definite = Syntax.hasDependent(sentence, i, DEFINITE);
      boolean object = isObject(noun, said);
      if (said.stance() != Stance.ASSERTS || (object && definite)) {
        Set<EventType> meant = NOUNS.getOrDefault(lemma(noun), Set.of());
        plain |= definite && !meant.isEmpty() && meant.size() < DEEDS.size() && isBare(sentence, i);
        types.addAll(meant);
      }
    }
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sought(types, plain ? PLAIN_REACH : NOUN_REACH, false));
  }

  /** Whether nothing behind a noun tells which is meant: "the raid", not "the raid on the bank". */
  private static boolean isBare(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream().noneMatch(d -> d.function().matches("nmod|acl"));
  }

  private static boolean mentions(Sentence sentence, Attribution said, Set<String> lemmas) {
    return said.content().stream().anyMatch(i -> lemmas.contains(lemma(sentence.token(i))));
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
                (isObject(t, attribution) && PRONOUNS.contains(lemma(t)))
                    || (t.lemma().equals("do")
                        && t.head() == attribution.cue()
                        && Syntax.hasDependent(sentence, t.index(), Set.of("so"))));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
