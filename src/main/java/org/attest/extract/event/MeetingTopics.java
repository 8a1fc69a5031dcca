package org.attest.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * What a meeting is about, which takes no part in it and isn't where it is: "talks on Mali", "a
 * call about Chad", "discussed Togo and the war in Benin".
 */
final class MeetingTopics {

  private static final String PARTICIPANT = "participant";

  /** Verbs with which a call on somebody is a visit: "paid a call on the king". */
  private static final Set<String> CALLING = Set.of("pay", "make");

  private static final Pattern TOPIC =
      Pattern.compile("(nmod|obl):(on|about|over|regarding|concerning|toward)");

  private static final String PLACE = "place";

  /** Verbs whose object is what people talk about. */
  private static final Set<String> DISCUSSING =
      Set.of("discuss", "review", "address", "debate", "examine", "consider", "assess");

  private MeetingTopics() {}

  /** Takes topics from a meeting's arguments. */
  static void remove(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    if (isCallOn(candidate)) {
      return;
    }
    Set<Integer> discussed = discussed(candidate);
    Heads.keep(arguments, PARTICIPANT, h -> !isTopic(candidate, h) && !discussed.contains(h));
    Heads.keep(arguments, PLACE, h -> !discussed.contains(h));
  }

  /** What "discuss" and the like have as object, but for whom it is discussed with. */
  private static Set<Integer> discussed(EventCandidate candidate) {
    Sentence sentence = candidate.sentence();
    if (!DISCUSSING.contains(Syntax.lemma(sentence.token(candidate.trigger())))) {
      return Set.of();
    }
    Set<Integer> topics = new HashSet<>();
    for (Token object : Syntax.objects(sentence, candidate.trigger())) {
      topics.addAll(Syntax.subtree(sentence, object.index()));
    }
    for (int head : List.copyOf(topics)) {
      if (Syntax.hasDependent(sentence, head, Set.of("with", "between"))) {
        Syntax.subtree(sentence, head).forEach(topics::remove);
      }
    }
    return topics;
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
