package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.extract.Mention;
import org.attest.extract.QuantityMention;
import org.attest.language.Edge;
import org.attest.language.EventArgument;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Reads the weapons of an event's telling with the number that belongs to each. */
final class ItemReader {

  private static final Set<EntityType> WEAPON = Set.of(EntityType.WEAPON, EntityType.AID);

  private static final String ITEM = "item";

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private ItemReader() {}

  /** Weapons that share a number, or have none. */
  private record Counted(List<String> weapons, @Nullable QuantityMention number) {}

  /** The items that the candidate's arguments name; empty if they name no weapon. */
  static List<Item> read(ArticleReading reading, EventCandidate candidate, FillerResolver fillers) {
    List<QuantityMention> numbers = reading.quantities().get(candidate.sentence().index());
    List<Counted> found = new ArrayList<>();
    for (String role : List.of("item", "attacker", "weapon")) {
      collect(candidate, role, fillers, numbers, found);
      // helicopters that fire rockets are used as well
      boolean used = candidate.type() == EventType.WEAPON_USE && role.equals("item");
      if (!found.isEmpty() && role.equals("item") && !used) {
        break;
      }
    }
    if (found.isEmpty() && candidate.type() == EventType.WEAPONS_TRANSFER) {
      counted(reading, candidate, numbers).ifPresent(found::add);
    }
    return items(found, amount(candidate, numbers));
  }

  /** "Chile keeps its tanks. Peru will give 14": so many of the weapons named last. */
  private static Optional<Counted> counted(
      ArticleReading reading, EventCandidate candidate, List<QuantityMention> numbers) {
    Sentence sentence = candidate.sentence();
    Optional<Integer> number =
        candidate.reached("item").stream()
            .filter(i -> sentence.token(i).upos().equals("NUM"))
            .filter(i -> sentence.token(i).relation().equals("obj"))
            .filter(
                i ->
                    sentence.dependents(i).stream()
                        .noneMatch(d -> d.function().matches("nmod|flat|compound|nummod")))
            .findFirst();
    return number.flatMap(
        n ->
            before(reading, sentence.index(), n)
                .map(w -> new Counted(List.of(w), number(sentence, n, numbers).orElse(null))));
  }

  /** The weapon named last before a token, in its sentence or the one before. */
  private static Optional<String> before(ArticleReading reading, int sentence, int token) {
    return reading.entities().all().stream()
        .filter(e -> e.type() == EntityType.WEAPON)
        .flatMap(e -> e.mentions().stream().map(m -> Map.entry(e.id(), m)))
        .filter(
            m ->
                m.getValue().sentence() == sentence - 1
                    || (m.getValue().sentence() == sentence && m.getValue().last() < token))
        .max(
            Comparator.<Map.Entry<String, Mention>>comparingInt(m -> m.getValue().sentence())
                .thenComparingInt(m -> m.getValue().last()))
        .map(Map.Entry::getKey);
  }

  private static void collect(
      EventCandidate candidate,
      String role,
      FillerResolver fillers,
      List<QuantityMention> numbers,
      List<Counted> found) {
    Sentence sentence = candidate.sentence();
    Set<String> seen = new LinkedHashSet<>();
    found.forEach(c -> seen.addAll(c.weapons()));
    for (List<Integer> heads : candidate.heads(role)) {
      for (int head : heads) {
        for (int companion : withFittings(candidate, fillers.companions(sentence, head))) {
          List<String> ids = new ArrayList<>(fillers.resolveAlone(sentence, companion, WEAPON));
          ids.removeIf(
              id ->
                  isNone(candidate, companion)
                      || isExcepted(candidate, companion)
                      || !seen.add(id));
          if (!ids.isEmpty()) {
            found.add(new Counted(ids, number(sentence, companion, numbers).orElse(null)));
          }
        }
      }
    }
  }

  /** "Trucks mounted with machine guns": weapons with those that they carry. */
  private static List<Integer> withFittings(EventCandidate candidate, List<Integer> items) {
    Sentence sentence = candidate.sentence();
    List<Integer> all = new ArrayList<>(items);
    for (int item : items) {
      for (Token fitted : sentence.dependents(item)) {
        if (fitted.function().equals("acl") && WORDS.has("fitted", fitted.lemma())) {
          sentence.enhanced().stream()
              .filter(e -> e.governor() == fitted.index() && e.relation().equals("obl:with"))
              .forEach(e -> all.add(e.dependent()));
        }
      }
      all.addAll(examples(sentence, item));
      all.addAll(accompanying(candidate, item));
    }
    return all.stream().distinct().toList();
  }

  /** "Howitzers with 500 shells", where the reader, too, sees that the shells are handed over. */
  private static List<Integer> accompanying(EventCandidate candidate, int item) {
    EventReading reading = candidate.reading();
    return reading == null
        ? List.of()
        : candidate.sentence().enhanced().stream()
            .filter(
                e ->
                    e.governor() == item
                        && e.relation().matches("(nmod|obl):((together_|along_)?with|alongside)"))
            .map(Edge::dependent)
            .filter(d -> reading.arguments().contains(new EventArgument(ITEM, d)))
            .toList();
  }

  /** "Bought 28 aircraft from Mali, including 12 fighters": examples that hang on the verb. */
  private static List<Integer> examples(Sentence sentence, int item) {
    Token noun = sentence.token(item);
    return !noun.function().matches("obj|nsubj")
        ? List.of()
        : sentence.enhanced().stream()
            .filter(e -> e.governor() == noun.head() && e.dependent() > item)
            .filter(e -> e.relation().matches("obl:(including|include|such_as)"))
            .flatMap(e -> Syntax.conjuncts(sentence, e.dependent()).stream())
            .toList();
  }

  /** "Sent drones but no missiles", "shells, not rockets": negated alone in what is a fact. */
  private static boolean isExcepted(EventCandidate candidate, int item) {
    Sentence sentence = candidate.sentence();
    return !isDenied(candidate)
        && Syntax.isNegated(sentence, item)
        && Syntax.coordination(sentence, item).stream()
            .anyMatch(other -> !Syntax.isNegated(sentence, other));
  }

  private static boolean isDenied(EventCandidate candidate) {
    return candidate.reading() != null && candidate.reading().factuality().equals("denied");
  }

  /** "Not a single bullet", "not one shell": what stands for nothing at all is no item. */
  private static boolean isNone(EventCandidate candidate, int head) {
    boolean denied = isDenied(candidate);
    return candidate.sentence().dependents(head).stream()
        .anyMatch(
            d ->
                d.lemma().equals("single")
                    ? denied || candidate.type() == EventType.WEAPON_USE
                    : d.lemma().equals("one")
                        && (denied || isNot(candidate.sentence(), d.index() - 1)));
  }

  private static boolean isNot(Sentence sentence, int token) {
    return token >= 0 && sentence.token(token).lemma().equals("not");
  }

  /** One item for each number; a sum of money pays for what has no number of its own. */
  private static List<Item> items(List<Counted> found, Optional<QuantityMention> amount) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      QuantityMention number = found.get(i).number();
      Set<String> weapons = new LinkedHashSet<>(found.get(i).weapons());
      while (number != null && i + 1 < found.size() && number.equals(found.get(i + 1).number())) {
        weapons.addAll(found.get(++i).weapons());
      }
      QuantityMention told = number == null && items.isEmpty() ? amount.orElse(null) : number;
      items.add(new Item(List.copyOf(weapons), told == null ? null : told.quantity()));
    }
    return items;
  }

  private static Optional<QuantityMention> amount(
      EventCandidate candidate, List<QuantityMention> numbers) {
    return candidate.heads("amount").stream()
        .flatMap(List::stream)
        .flatMap(head -> numbers.stream().filter(n -> n.first() <= head && head <= n.last()))
        .findFirst();
  }

  /** The number of the noun itself, or of what it is an "of" complement of. */
  private static Optional<QuantityMention> number(
      Sentence sentence, int head, List<QuantityMention> numbers) {
    Set<Integer> counted = new LinkedHashSet<>();
    counted.add(head);
    sentence.dependents(head).stream()
        .filter(d -> d.function().equals("nmod") || d.function().equals("nummod"))
        .map(Token::index)
        .forEach(counted::add);
    int below = head;
    for (Token above : Syntax.ancestors(sentence, head)) {
      if (!sentence.token(below).function().matches("nmod|compound|conj|appos|flat")) {
        break;
      }
      // "40 jets and 12 tankers": a number before a conjunct is that one's own
      boolean own = sentence.token(below).function().equals("conj");
      // "an arms deal", "a story about arms": one of something else
      boolean other = isOne(sentence, above) && !isHeld(sentence, below);
      if (!own && !other) {
        counted.add(above.index());
      }
      below = above.index();
    }
    return counted.stream()
        .flatMap(
            token ->
                numbers.stream()
                    .filter(n -> n.head() == token || (n.first() <= token && token <= n.last())))
        .findFirst();
  }

  /** "A package of shells, including mines". */
  private static boolean isHeld(Sentence sentence, int noun) {
    return Syntax.hasDependent(sentence, noun, Set.of("of", "include"));
  }

  private static boolean isOne(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index()).stream()
        .anyMatch(d -> d.function().equals("det") && d.lemma().equals("a"));
  }
}
