package org.attest.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.language.EventArgument;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;

/** An article's tellings of transfers and of uses of weapons, seen from one of them. */
final class Tellings {

  private static final Set<String> SHOWING =
      Set.of("the", "this", "that", "these", "those", "such");

  private static final WordClasses WORDS = WordClasses.load("event-words");

  private final ArticleReading reading;
  private final List<EventMention> transfers;
  private final List<EventMention> uses;

  Tellings(ArticleReading reading, List<EventMention> all) {
    this.reading = reading;
    this.transfers = all.stream().filter(Tellings::isTransfer).toList();
    this.uses = all.stream().filter(m -> m.type() == EventType.WEAPON_USE).toList();
  }

  ArticleReading reading() {
    return reading;
  }

  List<EventMention> transfers() {
    return transfers;
  }

  static boolean isTransfer(EventMention mention) {
    return mention.type() == EventType.WEAPONS_TRANSFER;
  }

  /** The transfers told before a telling, at most so many sentences back. */
  List<EventMention> before(EventMention mention, int back) {
    return transfers.stream()
        .filter(
            other ->
                other.sentence() >= mention.sentence() - back
                    && (other.sentence() < mention.sentence()
                        || (other.sentence() == mention.sentence()
                            && other.trigger() < mention.trigger())))
        .toList();
  }

  /** The uses of weapons told in the same sentence. */
  List<EventMention> usesBeside(EventMention mention) {
    return uses.stream().filter(u -> u.sentence() == mention.sentence()).toList();
  }

  Sentence sentence(EventMention mention) {
    return reading.sentences().get(mention.sentence());
  }

  boolean isVerb(EventMention mention) {
    return sentence(mention).token(mention.trigger()).upos().equals("VERB");
  }

  /** Whether its items are those told of before: "the weapons", "them". */
  boolean takesUp(EventMention mention) {
    if (mention.reading() == null) {
      return false;
    }
    Sentence sentence = sentence(mention);
    return mention.reading().arguments().stream()
        .filter(a -> a.role().equals("item"))
        .map(EventArgument::head)
        .anyMatch(
            head ->
                sentence.token(head).upos().equals("PRON")
                    || Syntax.hasDependent(sentence, head, SHOWING));
  }

  /** Whether what goes is "the cargo" or "the shipment", whatever it holds. */
  boolean isCargo(EventMention mention) {
    Sentence sentence = sentence(mention);
    return Stream.concat(
            Stream.of(sentence.token(mention.trigger())),
            sentence.dependents(mention.trigger()).stream()
                .filter(d -> d.function().matches("nsubj|obj")))
        .anyMatch(
            noun ->
                WORDS.has("cargo", Syntax.lemma(noun))
                    && Syntax.hasDependent(sentence, noun.index(), SHOWING));
  }

  /** Whether both parties are told. */
  static boolean isFull(EventMention mention) {
    return !mention.fillers(Role.SUPPLIER).isEmpty() && !mention.fillers(Role.RECIPIENT).isEmpty();
  }

  /** Whether two tellings are of one status and factuality, and nobody denies them. */
  static boolean areAsReal(EventMention one, EventMention other) {
    return one.factuality() == other.factuality()
        && one.factuality() != Factuality.DENIED
        && one.status() == other.status();
  }

  static Set<String> weapons(EventMention mention) {
    return mention.items().stream()
        .flatMap(i -> i.weapons().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A telling with the parties of another. */
  static EventMention givenPair(EventMention mention, EventMention other) {
    return mention
        .with(Role.SUPPLIER, other.fillers(Role.SUPPLIER))
        .with(Role.RECIPIENT, other.fillers(Role.RECIPIENT));
  }

  /** Whether the tellings, one at least, are all of the same parties. */
  static boolean isOnePair(List<EventMention> tellings) {
    return tellings.stream()
            .map(m -> List.of(m.fillers(Role.SUPPLIER), m.fillers(Role.RECIPIENT)))
            .distinct()
            .count()
        == 1;
  }
}
