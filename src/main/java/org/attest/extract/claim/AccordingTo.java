package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.Stance;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** "According to the ministry, ..." attributes the sentence around it. */
final class AccordingTo {

  private AccordingTo() {}

  /** The attributions of a sentence, in order. */
  static List<Attribution> find(
      AttributionFinder finder, Sentence sentence, SourceResolver speakers) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean cue =
          token.text().equalsIgnoreCase("according")
              && token.index() + 1 < sentence.tokens().size()
              && sentence.token(token.index() + 1).lemma().equalsIgnoreCase("to");
      int source = cue ? sourceOf(sentence, token) : -1;
      List<String> sources = source < 0 ? List.of() : speakers.at(sentence, source, Stance.ASSERTS);
      if (!sources.isEmpty()) {
        Set<Integer> content = new TreeSet<>(AttributionFinder.everything(sentence));
        content.removeAll(Syntax.subtree(sentence, source));
        found.add(
            new Attribution(
                "according-to",
                sentence.index(),
                token.index(),
                sources,
                Stance.ASSERTS,
                content,
                List.of(),
                finder.time(sentence, token.index())));
      }
    }
    return found;
  }

  /** The noun that "according to" marks, whichever of the two heads the other. */
  private static int sourceOf(Sentence sentence, Token according) {
    Token head = according.head() < 0 ? according : sentence.token(according.head());
    if (according.function().equals("case") && head.index() > according.index()) {
      return head.index();
    }
    return sentence.dependents(according.index()).stream()
        .filter(d -> d.function().equals("obl") || d.function().equals("nmod"))
        .map(Token::index)
        .findFirst()
        .orElse(-1);
  }
}
