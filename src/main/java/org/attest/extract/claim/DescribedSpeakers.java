package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Position;
import org.attest.extract.Role;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventSchema;
import org.attest.extract.event.FillerResolver;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Who is meant by speakers who are only described: "a Sudanese general" whom a later sentence
 * names, "Ministers" of a read-out, "analysts at the institute".
 */
final class DescribedSpeakers {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Nouns for people who speak for the body that they belong to. */
  private static final Set<String> FOR_BODY = WORDS.words("speaks-for-body");

  /** Adjectives that tell no office from another. */
  private static final Set<String> RANKS = WORDS.words("rank");

  /** Nouns for anybody who takes part in talks. */
  private static final Set<String> PARTICIPANTS = WORDS.words("participant");

  /** Verbs with which callers claim to speak for a group. */
  private static final Set<String> PASSES_OFF = WORDS.words("passes-off");

  /** Nouns for those who fight as a group. */
  private static final Set<String> FIGHTERS = WORDS.words("fighters");

  private static final Set<EntityType> BODY = Set.of(EntityType.ORGANIZATION);

  private static final Set<String> BODY_LINKS = Set.of("at", "of", "with", "from", "for");

  /** How many sentences after "a general" his name may come. */
  private static final int AHEAD = 3;

  private final ArticleReading reading;
  private final List<FoundEvent> events;
  private final FillerResolver fillers;

  DescribedSpeakers(ArticleReading reading, List<FoundEvent> events, FillerResolver fillers) {
    this.reading = reading;
    this.events = events;
    this.fillers = fillers;
  }

  /**
   * Those whom a description means.
   *
   * @param ids what it means by itself: often the country of an office-holder, or a group
   */
  List<String> named(Sentence sentence, int head, List<String> ids) {
    Token noun = sentence.token(head);
    boolean person = ids.stream().anyMatch(id -> id.startsWith("person/"));
    if (person || !noun.upos().matches("NOUN|PROPN")) {
      return ids;
    }
    List<String> group = spokenFor(sentence, noun, ids);
    if (!group.isEmpty()) {
      return group;
    }
    boolean plural = noun.xpos().endsWith("S");
    List<String> people = plural ? participants(sentence, noun) : holder(sentence, noun, ids);
    if (!people.isEmpty()) {
      return people;
    }
    boolean unnamed = ids.stream().allMatch(id -> id.startsWith("group/"));
    List<String> body = unnamed ? body(sentence, noun) : List.of();
    return body.isEmpty() ? ids : body;
  }

  /** The group of "a man claiming to speak for it", or of "the rebel group" where one fights. */
  private List<String> spokenFor(Sentence sentence, Token noun, List<String> ids) {
    boolean unnamed = ids.stream().allMatch(id -> id.startsWith("group/"));
    List<String> group =
        sentence.dependents(noun.index()).stream()
            .filter(d -> d.function().equals("acl") && PASSES_OFF.contains(Syntax.lemma(d)))
            .flatMap(d -> Syntax.subtree(sentence, d.index()).stream())
            .flatMap(i -> fillers.resolve(sentence, i, BODY).stream())
            .distinct()
            .toList();
    if (!unnamed || !group.isEmpty()) {
      return unnamed ? group : List.of();
    }
    boolean definite = Syntax.hasDependent(sentence, noun.index(), Set.of("the"));
    List<String> fighters =
        events.stream()
            .filter(f -> f.mentions().get(0).sentence() < sentence.index())
            .flatMap(
                f ->
                    Stream.concat(
                        f.event().fillers(Role.ATTACKER).stream(),
                        f.event().fillers(Role.TARGET).stream()))
            .filter(id -> id.startsWith("organization/") && !isOfState(id))
            .distinct()
            .toList();
    boolean meant = definite && FIGHTERS.contains(Syntax.lemma(noun)) && fighters.size() == 1;
    return meant ? fighters : List.of();
  }

  /** An army is nobody's rebel group. */
  private boolean isOfState(String id) {
    Entity body = reading.entities().byId(id).orElseThrow();
    return body.country() != null && EventSchema.isForceOf(body, List.of(body.country()));
  }

  /** "Ministers condemned": those ministers who met. */
  private List<String> participants(Sentence sentence, Token noun) {
    String office = Syntax.lemma(noun);
    boolean bare =
        sentence.dependents(noun.index()).stream()
            .noneMatch(d -> d.function().matches("amod|compound|nmod|acl|appos|conj"));
    List<String> people = new ArrayList<>();
    for (FoundEvent found : events) {
      boolean before = found.mentions().get(0).sentence() < sentence.index();
      if (bare && before && people.isEmpty() && found.event().type() == EventType.MEETING) {
        found.event().fillers(Role.PARTICIPANT).stream()
            .map(id -> reading.entities().byId(id).orElseThrow())
            .filter(e -> e.type() == EntityType.PERSON)
            .filter(e -> PARTICIPANTS.contains(office) || holds(e, office))
            .forEach(e -> people.add(e.id()));
      }
    }
    return people.size() < 2 ? List.of() : people;
  }

  /** The one person who holds the office that a noun names, in its country or body. */
  private List<String> holder(Sentence sentence, Token noun, List<String> ids) {
    Set<String> owners = new LinkedHashSet<>(ids);
    fillers.partiesOf(sentence, noun.index()).forEach(e -> owners.add(e.id()));
    for (String id : List.copyOf(owners)) {
      reading.entities().byId(id).map(Entity::country).ifPresent(owners::add);
    }
    owners.removeIf(id -> id.startsWith("group/"));
    boolean indefinite =
        sentence.dependents(noun.index()).stream()
            .anyMatch(d -> d.lemma().toLowerCase(Locale.ROOT).matches("an?|one|another"));
    List<String> people =
        reading.entities().all().stream()
            .filter(e -> e.type() == EntityType.PERSON && isOf(e, owners))
            .filter(e -> e.positions().stream().anyMatch(p -> fits(p, sentence, noun)))
            .filter(e -> !indefinite || isNamedSoon(e, sentence))
            .map(Entity::id)
            .toList();
    return owners.isEmpty() || people.size() != 1 ? List.of() : people;
  }

  private static boolean isOf(Entity person, Set<String> owners) {
    return owners.contains(person.country())
        || person.positions().stream().anyMatch(p -> owners.contains(p.of()));
  }

  private boolean isNamedSoon(Entity person, Sentence sentence) {
    int first = person.mentions().get(0).sentence();
    return first >= sentence.index() && first <= sentence.index() + AHEAD;
  }

  private static boolean holds(Entity person, String office) {
    return person.positions().stream().anyMatch(p -> isHead(p.title(), office));
  }

  /** Whether a noun with its modifiers names an office: "prime minister" no foreign minister. */
  private boolean fits(Position position, Sentence sentence, Token noun) {
    String title = position.title().toLowerCase(Locale.ROOT);
    return isHead(title, Syntax.lemma(noun))
        && sentence.dependents(noun.index()).stream()
            .filter(d -> d.function().matches("amod|compound"))
            .filter(d -> reading.entities().allAt(sentence.index(), d.index()).isEmpty())
            .map(Syntax::lemma)
            .allMatch(m -> RANKS.contains(m) || title.contains(m));
  }

  private static boolean isHead(String title, String lemma) {
    String head = title.toLowerCase(Locale.ROOT).replaceAll(" (of|for|to|in|at) .*$", "");
    return head.equals(lemma) || head.endsWith(" " + lemma);
  }

  /** "Analysts at the institute", "an army spokesman": the body that they speak for. */
  private List<String> body(Sentence sentence, Token noun) {
    if (!FOR_BODY.contains(Syntax.lemma(noun))) {
      return List.of();
    }
    return sentence.dependents(noun.index()).stream()
        .filter(
            d ->
                d.function().equals("compound")
                    || d.relation().equals("nmod:poss")
                    || (d.function().equals("nmod")
                        && sentence.dependents(d.index()).stream()
                            .anyMatch(c -> BODY_LINKS.contains(Syntax.lemma(c)))))
        .flatMap(d -> fillers.resolve(sentence, d.index(), BODY).stream())
        .distinct()
        .toList();
  }
}
