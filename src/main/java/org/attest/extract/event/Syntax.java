package org.attest.extract.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Questions about a sentence's tree that several finders ask. */
public final class Syntax {

  private static final Set<String> NO = Set.of("no", "not", "never", "neither", "nor");

  private static final Set<String> EXCLUDING = Set.of("not", "rather", "instead");

  private static final Set<String> PURPOSES = Set.of("use", "deployment", "employment");

  private Syntax() {}

  /** A token with the tokens coordinated with it: all of "Iran, Syria and North Korea". */
  public static List<Integer> conjuncts(Sentence sentence, int head) {
    List<Integer> found = new ArrayList<>();
    found.add(head);
    for (int i = 0; i < found.size(); i++) {
      for (Token d : sentence.dependents(found.get(i))) {
        if (d.function().equals("conj")
            && !found.contains(d.index())
            && sameKind(sentence, head, d)) {
          found.add(d.index());
        }
      }
    }
    return found;
  }

  /** "To Kenya and not to Uganda", "the clan rather than the people": who is set against others. */
  public static boolean isExcluded(Sentence sentence, int conjunct) {
    return sentence.token(conjunct).function().equals("conj")
        && !sentence.token(conjunct).upos().equals("VERB")
        && sentence.dependents(conjunct).stream()
            .filter(d -> d.index() < conjunct)
            .anyMatch(d -> EXCLUDING.contains(d.text().toLowerCase(Locale.ROOT)))
        && !hasDependent(sentence, conjunct, Set.of("only", "just", "also"));
  }

  /** All tokens of the coordination that a token is part of, wherever it stands in it. */
  public static List<Integer> coordination(Sentence sentence, int member) {
    int first = member;
    while (sentence.token(first).function().equals("conj") && sentence.token(first).head() >= 0) {
      first = sentence.token(first).head();
    }
    return conjuncts(sentence, first);
  }

  private static boolean sameKind(Sentence sentence, int head, Token other) {
    return sentence.token(head).upos().equals("VERB") == other.upos().equals("VERB");
  }

  /** All tokens below a token in the tree, and itself, in order. */
  public static List<Integer> subtree(Sentence sentence, int head) {
    TreeSet<Integer> found = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (found.add(next)) {
        sentence.dependents(next).forEach(d -> open.push(d.index()));
      }
    }
    return List.copyOf(found);
  }

  /** The tokens above a token in the tree, nearest first, without itself. */
  public static List<Token> ancestors(Sentence sentence, int token) {
    List<Token> found = new ArrayList<>();
    int head = sentence.token(token).head();
    while (head >= 0 && found.size() < sentence.tokens().size()) {
      found.add(sentence.token(head));
      head = sentence.token(head).head();
    }
    return found;
  }

  /** The syntactic head of a stretch of tokens: the one whose head lies outside. */
  public static int headOf(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int head = sentence.token(i).head();
      if (head < first || head > last) {
        return i;
      }
    }
    return last;
  }

  /** Whether a token has a dependent with one of these lemmas. */
  public static boolean hasDependent(Sentence sentence, int head, Set<String> lemmas) {
    return sentence.dependents(head).stream()
        .anyMatch(d -> lemmas.contains(d.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "For use against rebels": whether a noun tells what something else is meant for. */
  static boolean isPurpose(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.upos().equals("NOUN")
        && PURPOSES.contains(lemma(token))
        && hasDependent(sentence, noun, Set.of("for"));
  }

  /** "No tanks", "neither tanks", "not a tank": whether a noun is negated by itself. */
  static boolean isNegated(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .filter(d -> d.function().matches("det|advmod|cc"))
        .anyMatch(d -> NO.contains(lemma(d)) && (d.index() < noun || d.function().equals("cc")));
  }

  /** The objects of a verb, or what a noun made of one is of: "exchange of letters". */
  static List<Token> objects(Sentence sentence, int predicate) {
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == predicate && e.relation().matches("obj|nsubj:pass|nmod:of"))
        .map(e -> sentence.token(e.dependent()))
        .toList();
  }

  /** A token's lemma in small letters, as lexicons have it. */
  public static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
