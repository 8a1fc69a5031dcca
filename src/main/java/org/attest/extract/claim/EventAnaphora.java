package org.attest.extract.claim;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
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
   * @param part roles of which the speaker must play one; empty if none need be
   */
  private record Sought(Set<EventType> types, int reach, Set<Role> part) {}

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  private static final Set<EventType> DEEDS =
      EnumSet.of(EventType.WEAPONS_TRANSFER, EventType.WEAPON_USE);

  private static final Set<String> TALES = WORDS.words("tale-again");

  private static final Set<String> PART = WORDS.words("part");

  /** "Denied that it was behind this", "had anything to do with it". */
  private static final Set<String> BEHIND = Set.of("behind", "with");

  /** What people judge in newspapers and is no event. */
  private static final Set<String> ISSUES = WORDS.words("topic");

  private static final Set<String> PRONOUNS = Set.of("it", "this", "that");

  /** With these, nothing is told of what happened. */
  private static final Set<String> UNREAL =
      Set.of("would", "could", "should", "must", "may", "might", "will", "can");

  private static final Set<Role> DOERS = EnumSet.of(Role.SUPPLIER, Role.ATTACKER, Role.SENDER);

  private static final Set<Role> ANY_ROLE = EnumSet.allOf(Role.class);

  private static final Set<Stance> REACTIONS =
      EnumSet.of(Stance.DENIES, Stance.CONDEMNS, Stance.DOUBTS);

  /** How many sentences a noun reaches back, one that only takes up ("the raid"), a pronoun. */
  private static final int NOUN_REACH = 3;

  private static final int PLAIN_REACH = 6;

  private static final int PRONOUN_REACH = 1;

  private final ArticleReading reading;

  private final List<FoundEvent> events;

  private final EventMemory memory;

  EventAnaphora(ArticleReading reading, List<FoundEvent> events) {
    this.reading = reading;
    this.events = events;
    this.memory = new EventMemory(reading, events);
  }

  /** The event before that an attribution's content may take up, with what is said of it. */
  Optional<ClaimFinder.Link> link(Attribution attribution) {
    Sentence sentence = reading.sentences().get(attribution.sentence());
    Attribution meant = Disclaimers.meant(reading, attribution);
    return sought(sentence, attribution, meant.stance())
        .flatMap(s -> latest(meant, s).or(() -> own(sentence, meant)))
        .filter(e -> !isBlame(sentence, meant) || part(meant, e, DOERS) == 0)
        .map(
            e ->
                new ClaimFinder.Link(
                    isRejected(meant, e) ? meant.with(Stance.CONDEMNS) : meant, e.id(), List.of()));
  }

  /** "Moscow denies it", a few sentences on: what Moscow is said to have done. */
  private Optional<Event> own(Sentence sentence, Attribution said) {
    boolean denied = said.stance() == Stance.DENIES && isPronoun(sentence, said);
    return denied ? latest(said, new Sought(DEEDS, NOUN_REACH, DOERS)) : Optional.empty();
  }

  /** "Rejects the decision": who turns sanctions down doesn't say that there are none. */
  private boolean isRejected(Attribution said, Event event) {
    return event.type() == EventType.SANCTION
        && said.stance() == Stance.DENIES
        && said.cue() >= 0
        && !Syntax.lemma(reading.sentences().get(said.sentence()).token(said.cue())).equals("deny");
  }

  /**
   * "Chad rejected the charge. 'We have nothing to hide,' its foreign minister said": who speaks
   * for a country right behind its reaction reacts the same way.
   */
  Optional<ClaimFinder.Link> elaboration(Attribution said, List<ClaimFinder.Link> links) {
    Sentence sentence = reading.sentences().get(said.sentence());
    boolean quote = said.stance() == Stance.ASSERTS && sentence.token(0).text().matches("[\"“]|``");
    return links.stream()
        .filter(l -> quote && l.attribution().sentence() == said.sentence() - 1)
        .filter(l -> REACTIONS.contains(l.attribution().stance()))
        .filter(l -> l.attribution().sources().size() == 1 && said.sources().size() == 1)
        .filter(l -> isCountrysVoice(l.attribution().sources().get(0), said.sources().get(0)))
        .findFirst()
        .map(l -> new ClaimFinder.Link(said.with(l.attribution().stance()), l.event(), List.of()));
  }

  private boolean isCountrysVoice(String country, String voice) {
    return country.startsWith("country/")
        && !country.equals(voice)
        && country(voice).equals(country);
  }

  private static Optional<Sought> sought(Sentence sentence, Attribution said, Stance stance) {
    if (stance != said.stance()) {
      return Optional.of(new Sought(DEEDS, NOUN_REACH, DOERS));
    }
    Optional<Sought> noun = byNouns(sentence, said);
    if (noun.isPresent()) {
      return noun;
    }
    if (isPronoun(sentence, said)) {
      return Optional.of(new Sought(EnumSet.allOf(EventType.class), PRONOUN_REACH, Set.of()));
    }
    boolean doubtful = stance == Stance.DENIES || stance == Stance.DOUBTS;
    if (doubtful && mentions(sentence, said, PART)) {
      return Optional.of(new Sought(DEEDS, NOUN_REACH, ANY_ROLE));
    }
    if (stance == Stance.DENIES && mentions(sentence, said, TALES)) {
      return Optional.of(new Sought(DEEDS, PLAIN_REACH, ANY_ROLE));
    }
    return isBlame(sentence, said)
        ? Optional.of(new Sought(Set.of(EventType.WEAPON_USE), NOUN_REACH - 1, Set.of()))
        : Optional.empty();
  }

  private static boolean isBlame(Sentence sentence, Attribution said) {
    return said.cue() >= 0 && sentence.token(said.cue()).lemma().equals("blame");
  }

  private Optional<Event> latest(Attribution said, Sought sought) {
    return events.stream()
        .filter(f -> sought.types().contains(f.event().type()))
        .filter(f -> memory.lastBefore(f, said, sought.reach()) >= 0)
        .filter(f -> sought.part().isEmpty() || part(said, f.event(), sought.part()) > 0)
        .max(
            Comparator.<FoundEvent>comparingInt(f -> fitness(said, f.event()))
                .thenComparingInt(f -> memory.lastBefore(f, said, sought.reach()))
                .thenComparing(f -> f.event().id(), Comparator.reverseOrder()))
        .map(FoundEvent::event);
  }

  /** Who denies is mostly a party; who condemns not the doer, and of what nobody suffered. */
  private int fitness(Attribution said, Event event) {
    return switch (said.stance()) {
      case DENIES -> part(said, event, DOERS) * 3 + part(said, event, ANY_ROLE);
      case CONDEMNS -> {
        boolean harmless =
            event.factuality() == Factuality.DENIED
                || (event.type() == EventType.WEAPON_USE && event.fillers(Role.TARGET).isEmpty());
        yield part(said, event, DOERS) > 0 || harmless ? 0 : 1;
      }
      default -> 0;
    };
  }

  /** Whether a speaker plays one of some roles: 2, if another of the same country does: 1. */
  private int part(Attribution said, Event event, Set<Role> roles) {
    List<String> players =
        event.roles().entrySet().stream()
            .filter(e -> roles.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .toList();
    if (players.stream().anyMatch(said.sources()::contains)) {
      return 2;
    }
    boolean side =
        players.stream()
            .map(this::country)
            .anyMatch(
                c -> !c.isEmpty() && said.sources().stream().anyMatch(s -> c.equals(country(s))));
    return side ? 1 : 0;
  }

  private String country(String id) {
    return id.startsWith("country/")
        ? id
        : reading.entities().byId(id).map(Entity::country).orElse("");
  }

  /** The kinds of events that nouns of the content take up; of an assertion, its object's only. */
  private static Optional<Sought> byNouns(Sentence sentence, Attribution said) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    boolean plain = false;
    for (int i : said.content()) {
      Token noun = sentence.token(i);
      boolean definite = EventMemory.isDefinite(sentence, i);
      Set<EventType> meant = EventMemory.meant(noun);
      boolean topic = meant.size() == 1 && isTopic(sentence, noun, said);
      if (said.stance() != Stance.ASSERTS || (definite && (topic || isObject(noun, said)))) {
        plain |=
            definite
                && !meant.isEmpty()
                && meant.size() < DEEDS.size()
                && EventMemory.isBare(sentence, i);
        types.addAll(meant);
      }
    }
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sought(types, plain ? PLAIN_REACH : NOUN_REACH, Set.of()));
  }

  private static boolean mentions(Sentence sentence, Attribution said, Set<String> lemmas) {
    return said.content().stream().anyMatch(i -> lemmas.contains(Syntax.lemma(sentence.token(i))));
  }

  private static boolean isObject(Token token, Attribution attribution) {
    return token.function().equals("obj") && token.head() == attribution.cue();
  }

  /** "Said the strike killed two", "said two died in the strike": what is told of it tells it. */
  private static boolean isTopic(Sentence sentence, Token noun, Attribution said) {
    return noun.relation().matches("nsubj.*|obl.*")
        && noun.head() >= 0
        && said.content().contains(noun.head())
        && !said.content().contains(sentence.token(noun.head()).head())
        && sentence.token(noun.head()).upos().equals("VERB")
        && !Syntax.hasDependent(sentence, noun.head(), UNREAL);
  }

  /** "Denied it", "confirmed this", "denies doing so". */
  private static boolean isPronoun(Sentence sentence, Attribution attribution) {
    return attribution.content().stream()
        .map(sentence::token)
        .anyMatch(
            t ->
                (PRONOUNS.contains(Syntax.lemma(t))
                        && !isExplained(sentence, t)
                        && (isObject(t, attribution)
                            || Syntax.hasDependent(sentence, t.index(), BEHIND)))
                    || (t.lemma().equals("do")
                        && t.head() == attribution.cue()
                        && Syntax.hasDependent(sentence, t.index(), Set.of("so"))));
  }

  /** "Chad says the crisis is over and Mali calls it a shame": the sentence's own noun is meant. */
  private static boolean isExplained(Sentence sentence, Token pronoun) {
    return sentence.tokens().subList(0, pronoun.index()).stream()
        .filter(t -> t.relation().matches("nsubj(:pass)?") && t.xpos().equals("NN"))
        .filter(t -> Syntax.hasDependent(sentence, t.index(), Set.of("the")))
        .anyMatch(t -> ISSUES.contains(Syntax.lemma(t)));
  }
}
