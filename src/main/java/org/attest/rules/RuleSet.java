package org.attest.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Rules with an index of their triggers. Immutable and safe for threads. */
public final class RuleSet {

  private final List<Rule> rules;
  private final Map<String, List<Rule>> byLemma;

  /** Indexes rules; names are unique already. */
  public RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.byLemma =
        rules.stream()
            .flatMap(r -> r.lemmas().stream().map(l -> Map.entry(l, r)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** All rules, in order of their files. */
  public List<Rule> rules() {
    return rules;
  }

  /** All matches in a sentence, in order of their triggers, then of the rules. */
  public List<Match> match(Sentence sentence, List<Frame> frames) {
    List<Match> matches = new ArrayList<>();
    for (Frame frame : frames) {
      for (Rule rule : triggered(frame)) {
        if (fits(rule, sentence, frame)) {
          Map<String, List<List<Integer>>> candidates = candidates(rule, frame);
          if (candidates.keySet().containsAll(rule.needs())) {
            matches.add(new Match(rule, sentence, frame, candidates));
          }
        }
      }
    }
    return matches;
  }

  /** Rules of the frame's lemma with its particle, else of the bare lemma. */
  private List<Rule> triggered(Frame frame) {
    List<Rule> exact = byLemma.getOrDefault(frame.lemma(), List.of());
    int space = frame.lemma().indexOf(' ');
    List<Rule> found =
        exact.isEmpty() && space > 0
            ? byLemma.getOrDefault(frame.lemma().substring(0, space), List.of())
            : exact;
    return found.stream().filter(r -> r.verbal() == frame.verbal()).toList();
  }

  private static boolean fits(Rule rule, Sentence sentence, Frame frame) {
    return rule.when().entrySet().stream()
            .allMatch(e -> holds(e.getKey(), e.getValue(), sentence, frame))
        && rule.unless().entrySet().stream()
            .noneMatch(e -> holds(e.getKey(), e.getValue(), sentence, frame))
        && (rule.governors().isEmpty() || rule.governors().contains(frame.governor()));
  }

  private static boolean holds(
      String function, Set<String> lemmas, Sentence sentence, Frame frame) {
    return frame.heads(function).stream()
        .map(sentence::token)
        .map(Token::lemma)
        .anyMatch(l -> lemmas.contains(l) || lemmas.contains("*"));
  }

  private static Map<String, List<List<Integer>>> candidates(Rule rule, Frame frame) {
    Map<String, List<List<Integer>>> candidates = new LinkedHashMap<>();
    rule.roles()
        .forEach(
            (role, functions) -> {
              List<List<Integer>> found =
                  functions.stream().map(frame::heads).filter(h -> !h.isEmpty()).toList();
              if (!found.isEmpty()) {
                candidates.put(role, found);
              }
            });
    return candidates;
  }
}
