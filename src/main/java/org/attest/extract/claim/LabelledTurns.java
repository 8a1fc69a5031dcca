package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventMention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a transcript behind a speaker's label ("Official Spokesperson, Mr. Rao: ...",
 * "Question: ..."), up to the next one.
 */
final class LabelledTurns {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Labels behind which somebody asks. */
  private static final Set<String> QUESTIONERS = WORDS.words("questioner");

  private static final String NOBODY = "";

  /** How many words a label may have. */
  private static final int LONGEST = 12;

  /** How many labels make a transcript; one in capitals does too, as only transcripts have them. */
  private static final int ENOUGH = 2;

  private final ArticleReading reading;

  /** Who is behind a label once it has been used with a name. */
  private final Map<String, String> known = new HashMap<>();

  /** Ids of speakers by sentence. */
  private final Map<Integer, String> turns = new TreeMap<>();

  LabelledTurns(ArticleReading reading) {
    this.reading = reading;
    String speaker = NOBODY;
    int block = -1;
    int labels = 0;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.block() != block) {
        block = sentence.block();
        String label = label(sentence);
        labels += label == null ? 0 : isCapitals(sentence) ? ENOUGH : 1;
        speaker = label == null ? speaker : label;
      }
      if (!speaker.isEmpty()) {
        turns.put(sentence.index(), speaker);
      }
    }
    if (labels < ENOUGH) {
      turns.clear();
    }
  }

  /** The claims of speakers about events that they tell and attribute to nobody else. */
  List<ClaimFinder.Link> links(List<FoundEvent> events, List<ClaimFinder.Link> others) {
    List<ClaimFinder.Link> found = new ArrayList<>();
    for (FoundEvent event : events) {
      Stance stance =
          event.event().factuality() == Factuality.DENIED ? Stance.DENIES : Stance.ASSERTS;
      for (EventMention mention : event.mentions()) {
        String speaker = turns.get(mention.sentence());
        boolean told =
            others.stream()
                .filter(l -> l.event().equals(event.event().id()))
                .anyMatch(l -> l.attribution().sentence() == mention.sentence());
        if (speaker != null && !told && !plays(speaker, event)) {
          found.add(
              new ClaimFinder.Link(
                  new Attribution(
                      "speaker-label",
                      mention.sentence(),
                      -1,
                      List.of(speaker),
                      stance,
                      Set.of(mention.trigger()),
                      List.of(),
                      null),
                  event.event().id(),
                  List.of()));
        }
      }
    }
    return found;
  }

  /** The id of whose turn a sentence is in; empty if of nobody known. */
  List<String> speaker(Sentence sentence) {
    String id = turns.getOrDefault(sentence.index(), NOBODY);
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private static boolean plays(String speaker, FoundEvent event) {
    return event.event().roles().values().stream().anyMatch(r -> r.contains(speaker));
  }

  /** The id of whom a sentence's label means, empty if nobody known; null if it has no label. */
  private @Nullable String label(Sentence sentence) {
    int colon = colon(sentence);
    if (colon < 1) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (Token t : sentence.tokens().subList(0, colon)) {
      if (t.text().matches("[,(]")) {
        break;
      }
      words.append(' ').append(t.text().toLowerCase(Locale.ROOT));
    }
    String office = words.toString().strip();
    Map<Integer, List<Entity>> here = reading.entities().inSentence(sentence.index());
    for (Map.Entry<Integer, List<Entity>> spot : here.entrySet()) {
      for (Entity e : spot.getValue()) {
        if (spot.getKey() < colon && e.type() == EntityType.PERSON) {
          known.put(office, e.id());
          return e.id();
        }
      }
    }
    boolean asks = QUESTIONERS.contains(office.split(" ", -1)[0]);
    return asks ? NOBODY : known.get(office);
  }

  /** Whether a label is written like "MS. GRAY:" or "MS. McGRAY:". */
  private static boolean isCapitals(Sentence sentence) {
    List<Token> words =
        sentence.tokens().subList(0, Math.max(0, colon(sentence))).stream()
            .filter(t -> t.text().matches(".*\\p{L}.*"))
            .toList();
    return words.size() > 1
        && words.stream().allMatch(t -> t.text().matches("(Mc|Mac)?[\\p{Lu}.'-]+"));
  }

  /** Where the colon behind a label without a verb stands, or -1. */
  private static int colon(Sentence sentence) {
    for (int i = 0; i < Math.min(LONGEST, sentence.tokens().size()); i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
      if (sentence.token(i).upos().matches("VERB|AUX")) {
        return -1;
      }
    }
    return -1;
  }
}
