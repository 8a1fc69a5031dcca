package org.attest.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.lexicon.WordClasses;

/** Finds the subjects of infinitives and other open complements: control and raising. */
final class Control {

  private static final WordClasses WORDS = WordClasses.load("sentence-words");

  /** Verbs whose subject does what the complement says, though they have an object. */
  private static final Set<String> SUBJECT_CONTROL = WORDS.words("subject-control");

  /** Verbs that address somebody with a preposition: "call on Iran to stop". */
  private static final Set<String> ADDRESSING = WORDS.words("addressing");

  private static final Set<String> ADDRESSED = Set.of("obl:on", "obl:upon", "obl:to", "obl:with");

  private Control() {}

  static void addSubjects(EdgeGraph graph) {
    for (Token complement : graph.tokens()) {
      boolean open = complement.function().equals("xcomp") && complement.head() >= 0;
      if (open && !graph.has(complement, "nsubj", "csubj", "expl")) {
        controllers(graph, graph.token(complement.head()), complement)
            .forEach(c -> graph.addSubject(complement, c));
      }
    }
  }

  private static List<Integer> controllers(EdgeGraph graph, Token governor, Token complement) {
    String verb = governor.lemma().toLowerCase(Locale.ROOT);
    if (ADDRESSING.contains(verb)) {
      List<Integer> addressed =
          graph.from(governor).stream()
              .filter(e -> ADDRESSED.contains(e.relation()) && e.dependent() < complement.index())
              .map(Edge::dependent)
              .toList();
      if (!addressed.isEmpty()) {
        return addressed;
      }
    }
    List<Integer> objects =
        graph.objects(governor).stream().filter(o -> o < complement.index()).toList();
    boolean byObject = !objects.isEmpty() && !SUBJECT_CONTROL.contains(verb);
    return byObject ? objects : graph.subjects(governor);
  }
}
