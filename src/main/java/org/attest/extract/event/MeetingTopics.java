package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** What a meeting is about, which takes no part in it: "talks on Mali", "a call about Chad". */
final class MeetingTopics {

  private static final String PARTICIPANT = "participant";

  /** Verbs with which a call on somebody is a visit: "paid a call on the king". */
  private static final Set<String> CALLING = Set.of("pay", "make");

  private static final Pattern TOPIC =
      Pattern.compile("(nmod|obl):(on|about|over|regarding|concerning|toward)");

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

  /** Also whose crisis or plans it is about: "talks on the Syrian crisis". */
  private static boolean isTopic(EventCandidate candidate, int head) {
    Sentence sentence = candidate.sentence();
    Token word = sentence.token(head);
    boolean modifier =
        word.function().matches("compound|amod|nmod")
            && word.head() > head
            && !ArgumentCheck.isPerson(sentence, head);
    int noun = modifier ? word.head() : head;
    return sentence.enhanced().stream()
        .filter(e -> e.dependent() == noun)
        .anyMatch(e -> TOPIC.matcher(e.relation()).matches());
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
