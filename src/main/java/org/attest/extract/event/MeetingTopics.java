package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What a meeting is about, which takes no part in it: "talks on Mali", "a call about Chad". */
final class MeetingTopics {

  private static final String PARTICIPANT = "participant";

  /** Verbs with which a call on somebody is a visit: "paid a call on the king". */
  private static final Set<String> CALLING = Set.of("pay", "make");

  private MeetingTopics() {}

  /** Takes topics from a meeting's arguments. */
  static void remove(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    if (isCallOn(candidate)) {
      return;
    }
    arguments.computeIfPresent(
        PARTICIPANT,
        (role, lists) -> {
          List<List<Integer>> rest =
              lists.stream()
                  .map(list -> list.stream().filter(h -> !isTopic(candidate, h)).toList())
                  .filter(list -> !list.isEmpty())
                  .toList();
          return rest.isEmpty() ? null : rest;
        });
  }

  private static boolean isTopic(EventCandidate candidate, int head) {
    return candidate.sentence().enhanced().stream()
        .filter(e -> e.dependent() == head)
        .anyMatch(
            e -> e.relation().matches("(nmod|obl):(on|about|over|regarding|concerning|toward)"));
  }

  /** "Called on the king", "a courtesy call on the king". */
  private static boolean isCallOn(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean paid =
        trigger.head() >= 0 && CALLING.contains(Syntax.lemma(sentence.token(trigger.head())));
    return Syntax.lemma(trigger).equals("call")
        && (trigger.upos().equals("VERB")
            || paid
            || Syntax.hasDependent(sentence, trigger.index(), Set.of("courtesy")));
  }
}
