package org.attest.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Who is said to have made an attack: "blamed the rebels", "claimed responsibility". */
final class Blame {

  private final EventLexicon lexicon;
  private final FillerResolver fillers;

  Blame(EventLexicon lexicon, FillerResolver fillers) {
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  /**
   * Who made an attack.
   *
   * @param ids who
   * @param sure whether the words say that it is an attack that they made
   */
  record Culprit(List<String> ids, boolean sure) {}

  /** Those who are blamed, or own up, in a sentence. */
  List<Culprit> in(Sentence sentence) {
    List<Culprit> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean verb = token.upos().equals("VERB") && !isNegated(sentence, token);
      if (verb && lexicon.has("blame", Syntax.lemma(token))) {
        found.add(new Culprit(blamed(sentence, token), namesAttack(sentence, token)));
      } else if (verb && claimsResponsibility(sentence, token)) {
        found.add(new Culprit(dependent(sentence, token, "nsubj"), true));
      } else if (isBehind(sentence, token)) {
        found.add(new Culprit(dependent(sentence, token, "nsubj"), true));
      }
    }
    found.removeIf(c -> c.ids().isEmpty());
    return found;
  }

  /**
   * "Blamed the rebels", "blamed the attack on the rebels", not "blamed the rebels for the war".
   */
  private List<String> blamed(Sentence sentence, Token verb) {
    for (Token d : sentence.dependents(verb.index())) {
      boolean forWhat = d.function().equals("obl") && hasCase(sentence, d, "for");
      if (forWhat && !lexicon.has("attack-noun", Syntax.lemma(d))) {
        return List.of();
      }
    }
    List<Token> attacks =
        sentence.dependents(verb.index()).stream()
            .filter(d -> d.function().equals("obj"))
            .filter(d -> lexicon.has("attack-noun", Syntax.lemma(d)))
            .toList();
    if (attacks.isEmpty()) {
      return dependent(sentence, verb, "obj");
    }
    // parsers hang "on the rebels" on the verb or on the attack; "the attack on A" comes first
    return Stream.concat(Stream.of(verb), attacks.stream())
        .flatMap(above -> sentence.dependents(above.index()).stream())
        .filter(d -> d.function().matches("obl|nmod") && hasCase(sentence, d, "on"))
        .max(Comparator.comparingInt(Token::index))
        .map(d -> parties(sentence, d))
        .orElse(List.of());
  }

  private boolean namesAttack(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.function().matches("obj|obl"))
        .anyMatch(d -> lexicon.has("attack-noun", Syntax.lemma(d)));
  }

  private boolean claimsResponsibility(Sentence sentence, Token verb) {
    return lexicon.has("claiming", Syntax.lemma(verb))
        && sentence.dependents(verb.index()).stream()
            .filter(d -> d.function().equals("obj") && Syntax.lemma(d).equals("responsibility"))
            .anyMatch(d -> !isNegated(sentence, d));
  }

  /** "The group said that it was behind the bombing". */
  private boolean isBehind(Sentence sentence, Token noun) {
    return lexicon.has("attack-noun", Syntax.lemma(noun))
        && hasCase(sentence, noun, "behind")
        && sentence.dependents(noun.index()).stream().anyMatch(d -> d.function().equals("cop"))
        && !isNegated(sentence, noun);
  }

  private List<String> dependent(Sentence sentence, Token verb, String function) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.relation().equals(function))
        .flatMap(d -> parties(sentence, d).stream())
        .distinct()
        .toList();
  }

  private List<String> parties(Sentence sentence, Token head) {
    return fillers.resolve(sentence, head.index(), EventSchema.allowed(Role.ATTACKER));
  }

  private boolean isNegated(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .anyMatch(d -> lexicon.has("negation", Syntax.lemma(d)));
  }

  private static boolean hasCase(Sentence sentence, Token noun, String preposition) {
    return sentence.dependents(noun.index()).stream()
        .anyMatch(d -> d.function().equals("case") && Syntax.lemma(d).equals(preposition));
  }
}
