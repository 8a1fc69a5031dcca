package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** "The troops repelled an attack on the fort", "beat off a raid": who does so is attacked. */
final class Defenders {

  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";

  /** Verbs with these say that somebody is driven away: "beat back". */
  private static final Set<String> AWAY = Set.of("back", "off", "away");

  private final EventLexicon lexicon;

  Defenders(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Makes those who ward an attack off its target. */
  void correct(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    Token attack = sentence.token(candidate.trigger());
    boolean warded =
        attack.upos().equals("NOUN")
            && attack.relation().matches("obj|nsubj:pass")
            && isWardingOff(sentence, sentence.token(attack.head()));
    if (!warded) {
      return;
    }
    List<Integer> defenders =
        sentence.enhanced().stream()
            .filter(e -> e.governor() == attack.head() && e.relation().matches("nsubj|obl:agent"))
            .map(e -> e.dependent())
            .distinct()
            .toList();
    if (defenders.isEmpty()) {
      return;
    }
    Heads.keep(arguments, ATTACKER, h -> !defenders.contains(h));
    List<List<Integer>> attackers = arguments.getOrDefault(ATTACKER, List.of());
    if (Syntax.hasDependent(sentence, attack.index(), Set.of("the", "this"))) {
      return; // told of before, with better words for who was hit
    }
    List<List<Integer>> targets = new ArrayList<>(List.of(defenders));
    targets.addAll(
        Heads.keep(arguments.getOrDefault(TARGET, List.of()), h -> !contains(attackers, h)));
    arguments.put(TARGET, List.copyOf(targets));
  }

  private static boolean contains(List<List<Integer>> lists, int head) {
    return lists.stream().anyMatch(list -> list.contains(head));
  }

  private boolean isWardingOff(Sentence sentence, Token verb) {
    String lemma = Syntax.lemma(verb);
    boolean away =
        Stream.concat(
                sentence.dependents(verb.index()).stream(),
                sentence.dependents(verb.index()).stream()
                    .flatMap(d -> sentence.dependents(d.index()).stream()))
            .anyMatch(d -> d.index() == verb.index() + 1 && AWAY.contains(Syntax.lemma(d)));
    return lexicon.has("warding-off", lemma) || (away && lexicon.has("driving", lemma));
  }
}
