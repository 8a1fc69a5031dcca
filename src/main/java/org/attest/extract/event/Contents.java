package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Item;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a package holds, told behind the transfer itself: "This round of assistance includes tanks.
 * It also contains shells." No word there tells of a transfer, so that no rule or reader finds one.
 */
final class Contents {

  /** What facts say found them. */
  static final String FINDER = "transfer-contents";

  /** How many sentences the transfer may be behind. */
  private static final int BACK = 2;

  private static final Set<String> DEFINITE = Set.of("the", "this", "these");

  private static final Set<String> PRONOUNS = Set.of("it", "they");

  private final ArticleReading reading;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;

  Contents(ArticleReading reading, FillerResolver fillers, EventLexicon lexicon) {
    this.reading = reading;
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** The transfers told before whose goods a sentence lists. */
  List<EventMention> find(Sentence sentence, List<EventMention> earlier) {
    return sentence.tokens().stream()
        .filter(verb -> isListing(sentence, verb))
        .map(verb -> listed(sentence, verb, earlier))
        .filter(Objects::nonNull)
        .toList();
  }

  private boolean isListing(Sentence sentence, Token verb) {
    return verb.upos().equals("VERB")
        && verb.xpos().matches("VBZ|VBP|VBD")
        && lexicon.has("comprising", Syntax.lemma(verb))
        && sentence.dependents(verb.index()).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .anyMatch(subject -> isGoods(sentence, subject));
  }

  private boolean isGoods(Sentence sentence, Token subject) {
    if (PRONOUNS.contains(Syntax.lemma(subject))) {
      return true;
    }
    boolean counts =
        lexicon.has("transparent", Syntax.lemma(subject))
            || Syntax.lemma(subject).matches("round|series");
    return Syntax.hasDependent(sentence, subject.index(), DEFINITE)
        && (lexicon.has("goods", Syntax.lemma(subject))
            || (counts
                && sentence.dependents(subject.index()).stream()
                    .anyMatch(d -> lexicon.has("goods", Syntax.lemma(d)))));
  }

  private @Nullable EventMention listed(Sentence sentence, Token verb, List<EventMention> earlier) {
    EventMention whole = whole(sentence, earlier);
    if (whole == null) {
      return null;
    }
    List<Integer> objects =
        Syntax.objects(sentence, verb.index()).stream()
            .flatMap(o -> fillers.companions(sentence, o.index()).stream())
            .distinct()
            .toList();
    EventCandidate candidate =
        new EventCandidate(
            FINDER,
            EventType.WEAPONS_TRANSFER,
            sentence,
            verb.index(),
            Map.of("item", List.of(objects)),
            List.of("item"),
            Map.of(),
            null);
    List<Item> items = ItemReader.read(reading, candidate, fillers);
    return items.isEmpty() ? null : whole.listing(FINDER, sentence.index(), verb.index(), items);
  }

  /**
   * The transfer told last; null where the sentence before tells of none, or this one of its own.
   */
  private static @Nullable EventMention whole(Sentence sentence, List<EventMention> earlier) {
    return earlier.stream()
        .filter(mention -> mention.type() == EventType.WEAPONS_TRANSFER)
        .reduce((first, second) -> second)
        .filter(last -> last.sentence() < sentence.index())
        .filter(last -> sentence.index() - last.sentence() <= BACK)
        .orElse(null);
  }
}
