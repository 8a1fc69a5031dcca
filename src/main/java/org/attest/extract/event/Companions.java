package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.language.Edge;
import org.attest.language.Sentence;

/**
 * Who and what is named together with a word: "Togo, along with Benin", "tanks including T-55s".
 */
final class Companions {

  private static final Set<String> JOINTLY = Set.of("together", "along", "jointly");

  private final EventLexicon lexicon;

  Companions(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A token with its conjuncts, and those named by "along with", "including" and the like. */
  List<Integer> of(Sentence sentence, int head) {
    List<Integer> heads = new ArrayList<>(Syntax.conjuncts(sentence, head));
    for (Edge e : sentence.enhanced()) {
      boolean beside =
          lexicon.has("companion", afterColon(e.relation())) || isTogetherWith(sentence, e);
      if (e.governor() == head && beside) {
        heads.addAll(Syntax.conjuncts(sentence, e.dependent()));
      }
    }
    return heads;
  }

  /** "Togo, together with Benin", where the parser takes "together" for an adverb. */
  private static boolean isTogetherWith(Sentence sentence, Edge edge) {
    return edge.relation().matches("(nmod|obl):with")
        && Syntax.hasDependent(sentence, edge.dependent(), JOINTLY);
  }

  private static String afterColon(String relation) {
    return relation.substring(relation.indexOf(':') + 1);
  }
}
