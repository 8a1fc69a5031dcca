package org.attest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.language.Edge;
import org.attest.language.Token;

/** Reads the frames of nouns, with what support verbs and governing verbs lend them. */
final class NounFrames {

  /** Relations by which a noun names the occasion of what governs it. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "obl:for",
          "obl:after",
          "obl:during",
          "obl:following",
          "obl:before",
          "obl:ahead_of",
          "obl:on",
          "obl:in",
          "obl:at",
          "nmod:for",
          "nmod:on",
          "nmod:after");

  private final SyntaxGraph graph;
  private final VerbFrames verbs;

  NounFrames(SyntaxGraph graph) {
    this.graph = graph;
    this.verbs = new VerbFrames(graph, this);
  }

  VerbFrames verbs() {
    return verbs;
  }

  /** The frame of a noun. */
  Frame read(Token noun) {
    return read(noun, 0);
  }

  /** The frame of a noun, {@code depth} verbs and nouns away from where the question began. */
  Frame read(Token noun, int depth) {
    List<Slot> slots = new ArrayList<>();
    for (Edge e : graph.edgesFrom(noun.index())) {
      String sub = SyntaxGraph.subtype(e.relation());
      switch (SyntaxGraph.base(e.relation())) {
        case "nsubj" -> slots.add(new Slot("subj", e.dependent()));
        case "amod", "compound", "flat", "nummod" -> slots.add(new Slot("mod", e.dependent()));
        case "nmod", "obl" -> slots.add(new Slot(nominal(sub), e.dependent()));
        case "acl", "advcl", "ccomp", "xcomp" -> slots.add(new Slot("comp", e.dependent()));
        default -> {}
      }
    }
    if (SyntaxGraph.heads(slots, "subj").size() > 1) {
      // a parser may hang the subject of a reporting clause behind on the noun, too
      slots.removeIf(s -> s.function().equals("subj") && s.head() > noun.index());
    }
    for (int complement : SyntaxGraph.heads(slots, "of")) {
      slots.addAll(graph.movable(complement, 0));
      slots.addAll(graph.origins(complement));
    }
    slots.addAll(predicative(noun));
    slots.addAll(participles(noun));
    slots.add(new Slot("self", noun.index()));
    Token place = place(noun);
    slots.addAll(attended(place));
    String governor = "";
    for (Edge e : graph.edgesTo(place.index())) {
      if (e.governor() < 0 || !SyntaxGraph.isVerb(graph.token(e.governor()))) {
        continue;
      }
      Token verb = graph.token(e.governor());
      boolean object = e.relation().equals("obj") || e.relation().equals("nsubj:pass");
      boolean occurs = e.relation().equals("nsubj") && graph.isA(verb, "occurrence");
      if (e.relation().equals("nsubj") && graph.isA(verb, "effect")) {
        SyntaxGraph.heads(verbs.slots(verb, SyntaxGraph.MAX_CLIMB), "obj")
            .forEach(h -> slots.add(new Slot("victim", h)));
      }
      if (object || occurs) {
        slots.addAll(lent(verb, place, depth));
        governor = object && governor.isEmpty() ? graph.lemma(verb) : governor;
      }
    }
    return new Frame(noun.index(), graph.lemma(noun), false, governor, SyntaxGraph.distinct(slots));
  }

  /**
   * What a verb lends to the noun that is its object: "carry out a strike on", "approve a sale".
   */
  private List<Slot> lent(Token verb, Token noun, int depth) {
    boolean support = graph.isA(verb, "support");
    List<Slot> slots = new ArrayList<>();
    for (Slot s : verbs.slots(verb, depth)) {
      if (s.head() == noun.index()) {
        continue;
      }
      if (s.function().equals("subj")) {
        slots.add(new Slot(support ? "subj" : "gov", s.head()));
      } else if (graph.isMovable(s) || s.function().equals("iobj")) {
        slots.add(s);
      }
    }
    return slots;
  }

  /** The noun whose place in the sentence counts: "rounds" for "talks" in "rounds of talks". */
  private Token place(Token noun) {
    boolean below =
        graph.edgesFrom(noun.head()).stream()
            .anyMatch(e -> e.dependent() == noun.index() && e.relation().equals("nmod:of"));
    boolean transparent = below && graph.isA(graph.token(noun.head()), "phase");
    return transparent ? graph.token(noun.head()) : noun;
  }

  /** "sanctions imposed on", "attacks carried out by": what a support verb's participle adds. */
  private List<Slot> participles(Token noun) {
    List<Slot> slots = new ArrayList<>();
    for (Token verb : graph.dependents(noun.index())) {
      if (verb.relation().equals("acl") && SyntaxGraph.isVerb(verb) && graph.isA(verb, "support")) {
        verbs.slots(verb, SyntaxGraph.MAX_CLIMB).stream()
            .filter(s -> s.head() != noun.index())
            .filter(s -> s.function().equals("subj") || graph.isMovable(s))
            .forEach(slots::add);
      }
    }
    return slots;
  }

  /** "He left after talks", "he was in Rome for a visit": whose occasion a noun is. */
  private List<Slot> attended(Token noun) {
    boolean occasion =
        graph.edgesFrom(noun.head()).stream()
            .anyMatch(e -> e.dependent() == noun.index() && OCCASIONS.contains(e.relation()));
    if (!occasion || noun.head() < 0) {
      return List.of();
    }
    Token governor = graph.token(noun.head());
    List<Slot> above =
        SyntaxGraph.isVerb(governor)
            ? verbs.slots(governor, 1)
            : graph.edgesFrom(governor.index()).stream()
                .filter(e -> e.relation().equals("nsubj"))
                .map(e -> new Slot("subj", e.dependent()))
                .toList();
    return SyntaxGraph.heads(
            above, SyntaxGraph.isVerb(governor) && graph.isPassive(governor) ? "obj" : "subj")
        .stream()
        .map(h -> new Slot("attend", h))
        .toList();
  }

  /** "Iran became a supplier", "Iran acted as a supplier": the verb's subject is the noun's. */
  private List<Slot> predicative(Token noun) {
    if (noun.head() < 0 || !SyntaxGraph.isVerb(graph.token(noun.head()))) {
      return List.of();
    }
    boolean predicate =
        noun.function().equals("xcomp")
            || graph.edgesFrom(noun.head()).stream()
                .anyMatch(e -> e.dependent() == noun.index() && e.relation().equals("obl:as"));
    if (!predicate) {
      return List.of();
    }
    List<Slot> above = verbs.slots(graph.token(noun.head()), 1);
    // "named Iran as a supplier": the object is; "acted as a supplier": the subject is
    boolean named =
        !noun.function().equals("xcomp")
            && above.stream().anyMatch(s -> s.function().equals("obj") && s.head() != noun.index());
    List<Slot> slots = new ArrayList<>(above.stream().filter(graph::isMovable).toList());
    SyntaxGraph.heads(above, named ? "obj" : "subj").stream()
        .filter(h -> h != noun.index())
        .forEach(h -> slots.add(new Slot("subj", h)));
    return slots;
  }

  private static String nominal(String subtype) {
    return subtype.isEmpty() || subtype.equals("unmarked") || subtype.equals("tmod")
        ? "mod"
        : subtype;
  }
}
