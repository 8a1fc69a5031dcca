package org.attest.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** A sentence's enhanced dependency graph with the questions that frames ask of it. */
final class SyntaxGraph {

  static final int MAX_CLIMB = 4;

  private static final Set<String> ORIGIN =
      Set.of("amod", "compound", "nmod", "obl", "advmod", "nsubj");

  private final Sentence sentence;
  private final WordClasses words;

  SyntaxGraph(Sentence sentence, WordClasses words) {
    this.sentence = sentence;
    this.words = words;
  }

  Token token(int index) {
    return sentence.token(index);
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  List<Token> dependents(int head) {
    return sentence.dependents(head);
  }

  boolean isA(Token token, String wordClass) {
    return words.has(wordClass, token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean isMovable(Slot slot) {
    return words.has("movable", slot.function());
  }

  static boolean isVerb(Token t) {
    return t.upos().equals("VERB") || (t.xpos().startsWith("VB") && !t.upos().equals("AUX"));
  }

  static boolean isNoun(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN");
  }

  List<Edge> edgesFrom(int governor) {
    return sentence.enhanced().stream().filter(e -> e.governor() == governor).toList();
  }

  boolean isPassive(Token verb) {
    boolean marked =
        edgesFrom(verb.index()).stream()
            .anyMatch(e -> e.relation().equals("nsubj:pass") || e.relation().equals("aux:pass"));
    boolean participle = verb.relation().equals("acl") || verb.function().equals("amod");
    return marked || (participle && (verb.xpos().equals("VBN") || verb.xpos().equals("VBD")));
  }

  boolean isInfinitive(Token verb) {
    return sentence.dependents(verb.index()).stream()
        .anyMatch(t -> t.function().equals("mark") && t.lemma().equals("to"));
  }

  boolean isNonFinite(Token verb) {
    return isInfinitive(verb) || verb.xpos().equals("VBG");
  }

  /** The verb's lemma with its particle, if it has one. */
  String lemma(Token t) {
    String particle =
        sentence.dependents(t.index()).stream()
            .filter(d -> d.relation().equals("compound:prt"))
            .map(d -> " " + d.lemma())
            .findFirst()
            .orElse("");
    return (t.lemma() + particle).toLowerCase(Locale.ROOT);
  }

  List<Slot> movable(int noun, int depth) {
    List<Slot> slots = new ArrayList<>();
    for (Edge e : edgesFrom(noun)) {
      String sub = subtype(e.relation());
      if (!base(e.relation()).equals("nmod")) {
        continue;
      }
      if (words.has("movable", sub)) {
        slots.add(new Slot(sub, e.dependent()));
      } else if (sub.equals("of") && depth < MAX_CLIMB) {
        slots.addAll(movable(e.dependent(), depth + 1));
      }
    }
    return slots;
  }

  /** Modifiers that may tell where a thing is from: "Iranian drones", "U.S.-supplied weapons". */
  List<Slot> origins(int noun) {
    List<Slot> slots = new ArrayList<>();
    for (Edge e : edgesFrom(noun)) {
      boolean participle =
          base(e.relation()).equals("amod") && isVerb(sentence.token(e.dependent()));
      if (participle || e.relation().equals("nmod:of")) {
        for (Edge below : edgesFrom(e.dependent())) {
          if (ORIGIN.contains(base(below.relation()))) {
            slots.add(new Slot("origin", below.dependent()));
            slots.addAll(participle ? List.of(new Slot("maker", below.dependent())) : List.of());
          }
        }
      } else if (Set.of("amod", "compound").contains(base(e.relation()))
          || e.relation().equals("nmod:poss")) {
        slots.add(new Slot("origin", e.dependent()));
      }
    }
    return slots;
  }

  static List<Slot> distinct(List<Slot> slots) {
    return List.copyOf(new LinkedHashSet<>(slots));
  }

  static List<Integer> heads(List<Slot> slots, String function) {
    return slots.stream().filter(s -> s.function().equals(function)).map(Slot::head).toList();
  }

  static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  static String subtype(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? "" : relation.substring(colon + 1);
  }

  /** Edges to a token from its governors. */
  List<Edge> edgesTo(int dependent) {
    return sentence.enhanced().stream().filter(e -> e.dependent() == dependent).toList();
  }
}
