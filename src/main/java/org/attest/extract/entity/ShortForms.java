package org.attest.extract.entity;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Finds bodies by the first word of their name where nobody read it as a name: "a Wagner convoy" in
 * an article about the Wagner Group.
 */
final class ShortForms {

  private final Gazetteer gazetteer;
  private final Vocabulary words;

  ShortForms(Gazetteer gazetteer, Vocabulary words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Adds the mentions to the clusters that they mean. */
  void link(List<Cluster> clusters, List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      BitSet named = named(clusters, sentence);
      for (Token token : sentence.tokens()) {
        int at = token.index();
        boolean alone =
            isProper(sentence, at)
                && !isProper(sentence, at - 1)
                && !isProper(sentence, at + 1)
                && !named.get(at);
        if (alone && isDistinct(token.text())) {
          body(clusters, token.text())
              .ifPresent(
                  body ->
                      body.add(
                          new Draft(
                              new Mention(sentence.index(), at, at, at, Mention.Form.NAME),
                              EntityType.ORGANIZATION,
                              token.text(),
                              body.country(),
                              null)));
        }
      }
    }
  }

  private static BitSet named(List<Cluster> clusters, Sentence sentence) {
    BitSet named = new BitSet();
    clusters.stream()
        .filter(c -> c.type() != EntityType.GROUP)
        .flatMap(c -> c.mentions().stream())
        .filter(m -> m.sentence() == sentence.index())
        .forEach(m -> named.set(m.first(), m.last() + 1));
    return named;
  }

  private static boolean isProper(Sentence sentence, int token) {
    return Spans.tag(sentence, token).startsWith("NNP");
  }

  /** A word that is no country's, title's or other thing's. */
  private boolean isDistinct(String word) {
    return words.notNames().kind(word) == null
        && words.titles().kind(word) == null
        && words.bodies().kind(word) == null
        && gazetteer.country(word).isEmpty()
        && gazetteer.entry(word, EntityType.ORGANIZATION).isEmpty();
  }

  /** The one body whose name begins with the word. */
  private static Optional<Cluster> body(List<Cluster> clusters, String word) {
    List<Cluster> found =
        clusters.stream()
            .filter(c -> c.type() == EntityType.ORGANIZATION)
            .filter(
                c ->
                    c.names().keySet().stream()
                        .anyMatch(name -> OrganizationNames.isFirstWord(word, name)))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
