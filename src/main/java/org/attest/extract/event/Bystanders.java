package org.attest.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.language.EventArgument;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Who is read as a side of an attack and, by the words around, is none. */
final class Bystanders {

  private static final String ATTACKER = "attacker";
  private static final String TARGET = "target";
  private static final Set<String> MEANWHILE = Set.of("as", "after", "before", "while");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none");

  private final EventLexicon lexicon;

  Bystanders(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes them from an attack's arguments. */
  void remove(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    if (heads(candidate, ATTACKER).anyMatch(h -> isNobody(sentence, h))) {
      arguments.remove(ATTACKER);
    }
    Heads.keep(arguments, ATTACKER, h -> !condemns(candidate, h));
    Heads.keep(arguments, ATTACKER, h -> !isScene(sentence, h, candidate.trigger()));
    Heads.keep(arguments, ATTACKER, h -> !isMeans(sentence, h));
    Heads.keep(arguments, ATTACKER, h -> !livesThere(sentence, h, candidate.trigger()));
    Heads.keep(arguments, ATTACKER, h -> !isMeanwhile(sentence, h, candidate.trigger()));
    if (Syntax.isPurpose(sentence, candidate.trigger())) {
      Heads.keep(arguments, ATTACKER, h -> !sentence.token(h).relation().startsWith("nsubj"));
    }
    Heads.keep(arguments, ATTACKER, h -> !isByABomb(sentence, h, candidate.trigger()));
    Heads.keep(arguments, TARGET, h -> !isSuspect(sentence, h, candidate.trigger()));
    Heads.keep(arguments, TARGET, h -> !isCause(sentence, h, candidate.trigger()));
    Heads.keep(arguments, TARGET, h -> !isSetOff(sentence, h, candidate.trigger()));
  }

  private static Stream<Integer> heads(EventCandidate candidate, String role) {
    return candidate.heads(role).stream().flatMap(List::stream);
  }

  /** "No group has claimed responsibility": then nobody else in the sentence made the attack. */
  private static boolean isNobody(Sentence sentence, int head) {
    Token token = sentence.token(head);
    return token.relation().startsWith("nsubj")
        && (NOBODY.contains(Syntax.lemma(token))
            || token.text().equalsIgnoreCase("no-one")
            || Syntax.hasDependent(sentence, head, NOBODY));
  }

  /** "The minister protested such attacks": who is against them makes none. */
  private static boolean condemns(EventCandidate candidate, int head) {
    return candidate.reading() != null
        && candidate.reading().sources().contains(new EventArgument("condemns", head));
  }

  /** "The city has seen attacks", "the country suffered a wave of bombings": nobody who attacks. */
  private boolean isScene(Sentence sentence, int head, int trigger) {
    Token subject = sentence.token(head);
    return subject.relation().equals("nsubj")
        && subject.head() != trigger
        && lexicon.has("undergoing", Syntax.lemma(sentence.token(subject.head())))
        && Syntax.subtree(sentence, subject.head()).contains(trigger);
  }

  /**
   * "The attack came as A held a vote", "hours after B spoke": they were busy with other things.
   */
  private boolean isMeanwhile(Sentence sentence, int head, int trigger) {
    Token attack = sentence.token(trigger);
    if (!attack.relation().equals("nsubj")
        || !lexicon.has("occurring", Syntax.lemma(sentence.token(attack.head())))) {
      return false;
    }
    return sentence.dependents(attack.head()).stream()
        .filter(d -> d.function().equals("advcl"))
        .filter(d -> Syntax.hasDependent(sentence, d.index(), MEANWHILE))
        .anyMatch(d -> Syntax.subtree(sentence, d.index()).contains(head));
  }

  /** "Near a base, where Belgians train Malian troops": what goes on there at other times. */
  private static boolean livesThere(Sentence sentence, int head, int trigger) {
    return Syntax.ancestors(sentence, head).stream()
        .filter(t -> t.relation().equals("acl:relcl"))
        .filter(t -> Syntax.hasDependent(sentence, t.index(), Set.of("where")))
        .anyMatch(t -> !Syntax.subtree(sentence, t.index()).contains(trigger));
  }

  /** "Set off by mobile phone", "by remote control". */
  private boolean isMeans(Sentence sentence, int head) {
    return lexicon.has("trigger-device", Syntax.lemma(sentence.token(head)));
  }

  /**
   * "They were waiting when the bomb exploded": who is outside the clause of a bomb set off none.
   */
  private boolean isByABomb(Sentence sentence, int head, int trigger) {
    return lexicon.has("bursting", Syntax.lemma(sentence.token(trigger)))
        && !Syntax.subtree(sentence, trigger).contains(head)
        && sentence.dependents(trigger).stream()
            .filter(d -> d.relation().equals("nsubj"))
            .anyMatch(d -> lexicon.has("explosive", Syntax.lemma(d)));
  }

  /** "Fights for independence", "has consequences for Europe": what it is for is not hit. */
  private static boolean isCause(Sentence sentence, int head, int trigger) {
    return sentence.enhanced().stream()
        .anyMatch(
            e ->
                e.dependent() == head
                    && ((e.governor() == trigger && e.relation().matches("(obl|nmod):(for|over)"))
                        || e.relation().equals("nmod:for")));
  }

  /** "Detonated a mine", "planted a bomb": what is set off hits others. */
  private boolean isSetOff(Sentence sentence, int head, int trigger) {
    Token token = sentence.token(head);
    return token.head() == trigger
        && token.relation().matches("obj|nsubj:pass")
        && lexicon.has("explosive", Syntax.lemma(token))
        && lexicon.has("setting-off", Syntax.lemma(sentence.token(trigger)));
  }

  /** "Detained men suspected of attacks": suspects are not hit. */
  private boolean isSuspect(Sentence sentence, int head, int trigger) {
    List<Token> above = Syntax.ancestors(sentence, trigger);
    return above.stream()
        .filter(t -> lexicon.has("suspecting", Syntax.lemma(t)))
        .anyMatch(t -> t.head() == head || sentence.token(head).head() == t.index());
  }

  /** "Thai and Cambodian soldiers": the adjectives that give a noun for several two countries. */
  static Set<Integer> nationalities(Sentence sentence, int noun) {
    Set<Integer> found = new TreeSet<>();
    if (!sentence.token(noun).xpos().equals("NNS")) {
      return found;
    }
    sentence.dependents(noun).stream()
        .filter(d -> d.function().matches("amod|compound") && d.index() < noun)
        .flatMap(d -> Syntax.conjuncts(sentence, d.index()).stream())
        .filter(t -> isNationality(sentence, t))
        .forEach(found::add);
    return found;
  }

  private static boolean isNationality(Sentence sentence, int token) {
    return sentence.names().stream()
        .filter(n -> n.type() == NameType.NATIONALITY || n.type() == NameType.COUNTRY)
        .anyMatch(n -> n.first() <= token && token <= n.last());
  }
}
