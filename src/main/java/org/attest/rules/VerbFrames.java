package org.attest.rules;

import java.util.ArrayList;
import java.util.List;
import org.attest.language.Edge;
import org.attest.language.Token;

/** Reads the frames of verbs: diathesis undone, subjects supplied by control and participles. */
final class VerbFrames {

  private final SyntaxGraph graph;
  private final NounFrames nouns;

  VerbFrames(SyntaxGraph graph, NounFrames nouns) {
    this.graph = graph;
    this.nouns = nouns;
  }

  /** The frame of a verb. */
  Frame read(Token verb) {
    List<Slot> slots = new ArrayList<>(slots(verb, 0));
    for (int object : SyntaxGraph.heads(slots, "obj")) {
      slots.addAll(graph.movable(object, 0));
      slots.addAll(graph.origins(object));
    }
    for (Slot slot : List.copyOf(slots)) {
      if (slot.function().matches("obj|subj|with")) {
        slots.addAll(cargo(slot.head()));
      }
    }
    if (graph.isA(verb, "arrival")) {
      // "Turkish drones have reached Chad": what arrives is what was sent
      SyntaxGraph.heads(slots, "subj").forEach(s -> slots.addAll(graph.origins(s)));
    }
    if (verb.head() >= 0 && isComment(verb)) {
      // "Shells have arrived, the minister said": what is said stands above the verb of saying
      slots.add(new Slot("comp", verb.head()));
    }
    return new Frame(verb.index(), graph.lemma(verb), true, "", SyntaxGraph.distinct(slots));
  }

  /** "A ship carrying Cuban rifles to Mali": what is on board, where from and where to. */
  private List<Slot> cargo(int carrier) {
    if (!graph.isA(graph.token(carrier), "carrier")) {
      return List.of();
    }
    List<Slot> slots = new ArrayList<>();
    for (Edge e : graph.edgesFrom(carrier)) {
      Token below = graph.token(e.dependent());
      if (e.relation().matches("nmod:(with|of)")) {
        slots.add(new Slot("cargo", e.dependent()));
      } else if (SyntaxGraph.base(e.relation()).equals("acl") && graph.isA(below, "loading")) {
        for (Slot slot : slots(below, 1)) {
          boolean held = slot.function().equals(below.xpos().equals("VBN") ? "with" : "obj");
          if (held && slot.head() != carrier) {
            slots.add(new Slot("cargo", slot.head()));
          } else if (graph.isMovable(slot)) {
            slots.add(slot);
          }
        }
      }
    }
    for (int held : SyntaxGraph.heads(slots, "cargo")) {
      slots.addAll(graph.movable(held, 0));
      slots.addAll(graph.origins(held));
    }
    return slots;
  }

  /** The slots of a verb, with the subject that its syntax leaves to the governing clause. */
  List<Slot> slots(Token verb, int depth) {
    List<Slot> slots = new ArrayList<>();
    boolean passive = graph.isPassive(verb);
    List<Integer> passiveSubjects = new ArrayList<>();
    for (Edge e : graph.edgesFrom(verb.index())) {
      String sub = SyntaxGraph.subtype(e.relation());
      switch (SyntaxGraph.base(e.relation())) {
        case "nsubj" -> {
          if (sub.startsWith("pass") || (passive && isParticipleWithoutHave(verb))) {
            passiveSubjects.add(e.dependent());
          } else {
            slots.add(new Slot("subj", e.dependent()));
          }
        }
        case "obj", "iobj" -> slots.add(new Slot(SyntaxGraph.base(e.relation()), e.dependent()));
        case "obl", "nmod" -> oblique(slots, sub, e.dependent(), passive);
        case "ccomp", "xcomp", "parataxis" -> slots.add(new Slot("comp", e.dependent()));
        case "advcl" -> slots.add(new Slot("adverbial", e.dependent()));
        case "compound", "amod", "advmod" -> modifier(slots, e.dependent());
        default -> {}
      }
    }
    String promoted = slots.stream().anyMatch(s -> s.function().equals("obj")) ? "iobj" : "obj";
    passiveSubjects.forEach(p -> slots.add(new Slot(promoted, p)));
    if (slots.stream().filter(x -> isOwn(x, verb, "subj")).count() > 1) {
      // a parser may hang the subject of a reporting clause behind on the verb, too
      slots.removeIf(x -> isOwn(x, verb, "subj") && x.head() > verb.index());
    }
    if (slots.stream().filter(x -> isOwn(x, verb, "obj")).count() > 1) {
      // "sold Sudan tanks": a parser may call both of them objects
      slots.stream()
          .filter(x -> isOwn(x, verb, "obj"))
          .findFirst()
          .ifPresent(x -> slots.set(slots.indexOf(x), new Slot("iobj", x.head())));
    }
    adnominal(slots, verb, passive);
    if (!passive && depth < SyntaxGraph.MAX_CLIMB && SyntaxGraph.heads(slots, "subj").isEmpty()) {
      controller(verb, depth).forEach(c -> slots.add(new Slot("subj", c)));
    }
    return slots;
  }

  private void modifier(List<Slot> slots, int dependent) {
    Token t = graph.token(dependent);
    if (SyntaxGraph.isNoun(t) || t.upos().equals("ADJ")) {
      slots.add(new Slot("mod", dependent));
    }
  }

  private static void oblique(List<Slot> slots, String sub, int dependent, boolean passive) {
    if (sub.equals("agent") || (sub.equals("by") && passive)) {
      slots.add(new Slot("subj", dependent));
    } else if (!sub.equals("tmod") && !sub.equals("npmod")) {
      slots.add(new Slot(sub.isEmpty() || sub.equals("unmarked") ? "mod" : sub, dependent));
    }
  }

  /** A participle's noun: "shells supplied" is its object, "the ship carrying" its subject. */
  private void adnominal(List<Slot> slots, Token verb, boolean passive) {
    boolean modifies = verb.relation().equals("acl") || verb.function().equals("amod");
    if (!modifies || verb.head() < 0) {
      return;
    }
    if (passive && SyntaxGraph.heads(slots, "obj").isEmpty()) {
      slots.add(new Slot("obj", verb.head()));
    } else if (verb.xpos().equals("VBG") && SyntaxGraph.heads(slots, "subj").isEmpty()) {
      slots.add(new Slot("subj", verb.head()));
    }
  }

  /** Who is meant as the subject of an infinitive, gerund or conjunct without one. */
  private List<Integer> controller(Token verb, int depth) {
    if (verb.head() < 0) {
      return List.of();
    }
    Token governor = graph.token(verb.head());
    switch (verb.function()) {
      case "xcomp", "advcl", "conj", "ccomp" -> {
        if (verb.function().equals("ccomp") && !graph.isNonFinite(verb)) {
          return List.of();
        }
        if (!SyntaxGraph.isVerb(governor)) {
          return nounController(governor, depth);
        }
        List<Slot> slots = slots(governor, depth + 1);
        List<Integer> penalized = penalized(verb, slots);
        if (!penalized.isEmpty()) {
          return penalized;
        }
        boolean object =
            graph.isA(governor, "object-control")
                && !SyntaxGraph.heads(slots, "obj").isEmpty()
                && !verb.function().equals("conj");
        return SyntaxGraph.heads(
            slots, object ? "obj" : graph.isPassive(governor) ? "obj" : "subj");
      }
      case "acl" -> {
        return SyntaxGraph.isNoun(governor) && graph.isInfinitive(verb)
            ? nounController(governor, depth)
            : List.of();
      }
      default -> {
        return List.of();
      }
    }
  }

  /** "Imposed sanctions on the agency for buying": who bears the penalty did it. */
  private List<Integer> penalized(Token verb, List<Slot> slots) {
    boolean reason =
        verb.xpos().equals("VBG")
            && graph.dependents(verb.index()).stream()
                .anyMatch(d -> d.function().equals("mark") && d.lemma().equals("for"));
    boolean penalty =
        SyntaxGraph.heads(slots, "obj").stream()
            .anyMatch(o -> graph.isA(graph.token(o), "penalty"));
    if (!reason || !penalty) {
      return List.of();
    }
    List<Integer> bearers = new ArrayList<>(SyntaxGraph.heads(slots, "on"));
    bearers.addAll(SyntaxGraph.heads(slots, "against"));
    SyntaxGraph.heads(slots, "obj").stream()
        .flatMap(o -> graph.movable(o, 0).stream())
        .filter(s -> s.function().equals("on") || s.function().equals("against"))
        .map(Slot::head)
        .forEach(bearers::add);
    return bearers.stream().distinct().toList();
  }

  /** "Germany's decision to send": the noun's possessor, else the subject of its verb. */
  private List<Integer> nounController(Token noun, int depth) {
    if (graph.isA(noun, "speech-noun") || depth >= SyntaxGraph.MAX_CLIMB) {
      return List.of();
    }
    List<Slot> slots = nouns.read(noun, depth + 1).slots();
    for (String function : List.of("poss", "by", "subj", "gov", "of")) {
      if (!SyntaxGraph.heads(slots, function).isEmpty()) {
        return SyntaxGraph.heads(slots, function);
      }
    }
    List<Integer> tellers = tellers(noun, depth);
    return tellers.isEmpty() ? SyntaxGraph.heads(slots, "mod") : tellers;
  }

  /** "Notified parliament of plans to buy": who tells of his plans. */
  private List<Integer> tellers(Token noun, int depth) {
    boolean told = noun.relation().equals("obl") && graph.isA(noun, "intention-noun");
    return told && graph.isA(graph.token(noun.head()), "notifying")
        ? SyntaxGraph.heads(slots(graph.token(noun.head()), depth + 1), "subj")
        : List.of();
  }

  private boolean isParticipleWithoutHave(Token verb) {
    return verb.relation().equals("acl") && verb.xpos().equals("VBN");
  }

  /** Whether the tree itself, not coordination or a relative clause, gives a verb an argument. */
  private boolean isOwn(Slot slot, Token verb, String function) {
    Token token = graph.token(slot.head());
    return slot.function().equals(function)
        && token.head() == verb.index()
        && token.relation().equals(function.equals("subj") ? "nsubj" : "obj");
  }

  /** "..., the minister said" and "as reported by the minister": comments on the clause above. */
  private boolean isComment(Token verb) {
    boolean as =
        graph.dependents(verb.index()).stream()
            .anyMatch(d -> d.function().equals("mark") && d.lemma().equals("as"));
    return verb.function().equals("parataxis") || (verb.function().equals("advcl") && as);
  }
}
