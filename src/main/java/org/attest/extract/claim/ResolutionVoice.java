package org.attest.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * The paragraphs of resolutions and communiqués, whose verbs have no subject of their own: "The
 * Council ... decided: 1. Condemns the shelling of ...; 2. Condemning further ...".
 */
final class ResolutionVoice {

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Verbs with which a body condemns. */
  private static final Set<String> CONDEMN = WORDS.words("resolution-condemns");

  private ResolutionVoice() {}

  /** What a paragraph without a subject says, whose body an earlier sentence names. */
  static Optional<Attribution> find(
      ArticleReading reading, Sentence sentence, SourceResolver speakers) {
    Optional<Token> verb =
        sentence.tokens().stream()
            .filter(t -> t.head() < 0 && t.xpos().matches("VBZ|VBG"))
            .filter(t -> CONDEMN.contains(t.lemma().toLowerCase(Locale.ROOT)))
            .filter(t -> hasNoSubject(sentence, t))
            .findFirst();
    return verb.flatMap(
        v -> {
          List<String> body = body(reading, sentence, speakers);
          return body.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Attribution(
                      "resolution-voice",
                      sentence.index(),
                      v.index(),
                      body,
                      Stance.CONDEMNS,
                      AttributionFinder.everything(sentence),
                      List.of(),
                      null));
        });
  }

  private static boolean hasNoSubject(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .noneMatch(d -> d.function().matches("nsubj|csubj|expl"));
  }

  /** The subject of the nearest sentence before that ends with a colon or a comma. */
  private static List<String> body(
      ArticleReading reading, Sentence sentence, SourceResolver speakers) {
    for (int s = sentence.index() - 1; s >= 0; s--) {
      Sentence before = reading.sentences().get(s);
      String last = before.tokens().get(before.tokens().size() - 1).text();
      if (last.matches("[:,]")) {
        for (Token t : before.tokens()) {
          if (t.function().equals("nsubj") || t.head() < 0) {
            List<String> ids = speakers.at(before, t.index(), Stance.ASSERTS);
            if (!ids.isEmpty()) {
              return ids;
            }
          }
        }
      }
    }
    return List.of();
  }
}
