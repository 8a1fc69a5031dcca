package org.attest.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Reads the frames of a sentence's predicates off its enhanced dependency graph. */
public final class FrameBuilder {

  /** Verbs that carry a noun's event without adding to it: "carry out a strike". */
  private static final Set<String> SUPPORT =
      Set.of(
          "make",
          "carry",
          "conduct",
          "launch",
          "hold",
          "have",
          "pay",
          "stage",
          "mount",
          "undertake",
          "perform",
          "complete",
          "begin",
          "start",
          "continue",
          "step",
          "resume",
          "commit",
          "do",
          "attend",
          "host",
          "take",
          "convene",
          "open",
          "kick",
          "wage",
          "unleash",
          "execute",
          "implement",
          "finish",
          "conclude",
          "plan",
          "impose",
          "lift",
          "extend");

  /** Verbs whose object does what the clause behind "of", "from" or "to" says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "accuse",
          "suspect",
          "ask",
          "urge",
          "order",
          "persuade",
          "allow",
          "help",
          "force",
          "tell",
          "stop",
          "prevent",
          "keep",
          "ban",
          "bar",
          "blame",
          "criticize",
          "criticise",
          "condemn",
          "warn",
          "thank",
          "permit",
          "enable",
          "require",
          "instruct",
          "direct",
          "authorize",
          "charge",
          "praise",
          "denounce",
          "welcome",
          "invite",
          "press",
          "beg",
          "encourage",
          "convict",
          "deter",
          "discourage",
          "prohibit");

  /** Prepositions whose phrases parsers hang on the object though they belong to the verb. */
  private static final Set<String> MOVABLE =
      Set.of("to", "for", "from", "with", "against", "on", "at", "in", "by", "into", "between");

  private static final Set<String> ORIGIN =
      Set.of("amod", "compound", "nmod", "obl", "advmod", "nsubj");

  /** Nouns whose possessor speaks of the deed or asks for it, but doesn't do it. */
  private static final Set<String> SPEECH_NOUNS =
      Set.of(
          "accusation",
          "allegation",
          "claim",
          "charge",
          "report",
          "invitation",
          "call",
          "request",
          "appeal",
          "demand",
          "suspicion",
          "rumor",
          "rumour",
          "evidence",
          "concern",
          "fear",
          "denial",
          "condemnation",
          "statement",
          "order",
          "suggestion",
          "news",
          "proof",
          "sign");

  /** Verbs that only say that what their subject names takes place. */
  private static final Set<String> OCCUR =
      Set.of(
          "break",
          "erupt",
          "occur",
          "happen",
          "continue",
          "begin",
          "start",
          "take",
          "resume",
          "follow",
          "intensify",
          "end",
          "flare",
          "rage",
          "open",
          "go");

  /** Nouns for parts and repetitions of what their "of" phrase names. */
  private static final Set<String> PHASES =
      Set.of(
          "round",
          "series",
          "day",
          "set",
          "session",
          "wave",
          "string",
          "spate",
          "number",
          "campaign",
          "exchange",
          "surge",
          "package",
          "tranche",
          "part",
          "kind",
          "type",
          "lot");

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

  private static final int MAX_CLIMB = 4;

  private final Sentence sentence;

  /** Frames of one sentence. */
  public FrameBuilder(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Frames of all verbs and nouns, in order of the sentence. */
  public List<Frame> frames() {
    return sentence.tokens().stream()
        .filter(t -> isVerb(t) || isNoun(t))
        .map(t -> isVerb(t) ? verb(t) : noun(t))
        .toList();
  }

  private static boolean isVerb(Token t) {
    return t.upos().equals("VERB") || (t.xpos().startsWith("VB") && !t.upos().equals("AUX"));
  }

  private static boolean isNoun(Token t) {
    return t.upos().equals("NOUN") || t.upos().equals("PROPN");
  }

  private Frame verb(Token verb) {
    List<Slot> slots = new ArrayList<>(verbSlots(verb, 0));
    for (int object : heads(slots, "obj")) {
      slots.addAll(movable(object, 0));
      slots.addAll(origins(object));
    }
    if (verb.function().equals("parataxis") && verb.head() >= 0) {
      // "Shells have arrived, the minister said": what is said stands above the verb of saying
      slots.add(new Slot("comp", verb.head()));
    }
    return new Frame(verb.index(), lemma(verb), true, "", distinct(slots));
  }

  private Frame noun(Token noun) {
    List<Slot> slots = new ArrayList<>();
    for (Edge e : edgesFrom(noun.index())) {
      String sub = subtype(e.relation());
      switch (base(e.relation())) {
        case "nsubj" -> slots.add(new Slot("subj", e.dependent()));
        case "amod", "compound", "flat", "nummod" -> slots.add(new Slot("mod", e.dependent()));
        case "nmod", "obl" -> slots.add(new Slot(nominal(sub), e.dependent()));
        case "acl", "advcl", "ccomp", "xcomp" -> slots.add(new Slot("comp", e.dependent()));
        default -> {}
      }
    }
    if (heads(slots, "subj").size() > 1) {
      // a parser may hang the subject of a reporting clause behind on the noun, too
      slots.removeIf(s -> s.function().equals("subj") && s.head() > noun.index());
    }
    for (int complement : heads(slots, "of")) {
      slots.addAll(movable(complement, 0));
      slots.addAll(origins(complement));
    }
    slots.addAll(predicative(noun));
    slots.addAll(participles(noun));
    slots.add(new Slot("self", noun.index()));
    Token place = place(noun);
    slots.addAll(attended(place));
    if (place.head() < 0 || !isVerb(sentence.token(place.head()))) {
      return new Frame(noun.index(), lemma(noun), false, "", distinct(slots));
    }
    Token verb = sentence.token(place.head());
    boolean object = place.function().equals("obj") || place.relation().equals("nsubj:pass");
    boolean occurs = place.function().equals("nsubj") && OCCUR.contains(verb.lemma());
    if (object || occurs) {
      slots.addAll(lent(verb, place));
    }
    return new Frame(noun.index(), lemma(noun), false, object ? lemma(verb) : "", distinct(slots));
  }

  /**
   * What a verb lends to the noun that is its object: "carry out a strike on", "approve a sale".
   */
  private List<Slot> lent(Token verb, Token noun) {
    boolean support = SUPPORT.contains(verb.lemma().toLowerCase(Locale.ROOT));
    List<Slot> slots = new ArrayList<>();
    for (Slot s : verbSlots(verb, 0)) {
      if (s.head() == noun.index()) {
        continue;
      }
      if (s.function().equals("subj")) {
        slots.add(new Slot(support ? "subj" : "gov", s.head()));
      } else if (MOVABLE.contains(s.function()) || s.function().equals("iobj")) {
        slots.add(s);
      }
    }
    return slots;
  }

  /** The noun whose place in the sentence counts: "rounds" for "talks" in "rounds of talks". */
  private Token place(Token noun) {
    boolean below =
        edgesFrom(noun.head()).stream()
            .anyMatch(e -> e.dependent() == noun.index() && e.relation().equals("nmod:of"));
    boolean transparent = below && PHASES.contains(sentence.token(noun.head()).lemma());
    return transparent ? sentence.token(noun.head()) : noun;
  }

  /** "sanctions imposed on", "attacks carried out by": what a support verb's participle adds. */
  private List<Slot> participles(Token noun) {
    List<Slot> slots = new ArrayList<>();
    for (Token verb : sentence.dependents(noun.index())) {
      if (verb.relation().equals("acl") && isVerb(verb) && SUPPORT.contains(verb.lemma())) {
        verbSlots(verb, MAX_CLIMB).stream()
            .filter(s -> s.head() != noun.index())
            .filter(s -> s.function().equals("subj") || MOVABLE.contains(s.function()))
            .forEach(slots::add);
      }
    }
    return slots;
  }

  /** "He left after talks", "he was in Rome for a visit": whose occasion a noun is. */
  private List<Slot> attended(Token noun) {
    boolean occasion =
        edgesFrom(noun.head()).stream()
            .anyMatch(e -> e.dependent() == noun.index() && OCCASIONS.contains(e.relation()));
    if (!occasion || noun.head() < 0) {
      return List.of();
    }
    Token governor = sentence.token(noun.head());
    List<Slot> above =
        isVerb(governor)
            ? verbSlots(governor, 1)
            : edgesFrom(governor.index()).stream()
                .filter(e -> e.relation().equals("nsubj"))
                .map(e -> new Slot("subj", e.dependent()))
                .toList();
    return heads(above, isVerb(governor) && isPassive(governor) ? "obj" : "subj").stream()
        .map(h -> new Slot("attend", h))
        .toList();
  }

  /** "Iran became a supplier", "Iran acted as a supplier": the verb's subject is the noun's. */
  private List<Slot> predicative(Token noun) {
    if (noun.head() < 0 || !isVerb(sentence.token(noun.head()))) {
      return List.of();
    }
    boolean predicate =
        noun.function().equals("xcomp")
            || edgesFrom(noun.head()).stream()
                .anyMatch(e -> e.dependent() == noun.index() && e.relation().equals("obl:as"));
    return predicate
        ? verbSlots(sentence.token(noun.head()), 1).stream()
            .filter(s -> s.function().equals("subj") || MOVABLE.contains(s.function()))
            .toList()
        : List.of();
  }

  /** Modifiers that may tell where a thing is from: "Iranian drones", "U.S.-supplied weapons". */
  private List<Slot> origins(int noun) {
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

  private static String nominal(String subtype) {
    return subtype.isEmpty() || subtype.equals("unmarked") || subtype.equals("tmod")
        ? "mod"
        : subtype;
  }

  /** The slots of a verb, with the subject that its syntax leaves to the governing clause. */
  private List<Slot> verbSlots(Token verb, int depth) {
    List<Slot> slots = new ArrayList<>();
    boolean passive = isPassive(verb);
    List<Integer> passiveSubjects = new ArrayList<>();
    for (Edge e : edgesFrom(verb.index())) {
      String sub = subtype(e.relation());
      switch (base(e.relation())) {
        case "nsubj" -> {
          if (sub.startsWith("pass") || (passive && isParticipleWithoutHave(verb))) {
            passiveSubjects.add(e.dependent());
          } else {
            slots.add(new Slot("subj", e.dependent()));
          }
        }
        case "obj", "iobj" -> slots.add(new Slot(base(e.relation()), e.dependent()));
        case "obl", "nmod" -> oblique(slots, sub, e.dependent(), passive);
        case "ccomp", "xcomp", "parataxis" -> slots.add(new Slot("comp", e.dependent()));
        case "advcl" -> slots.add(new Slot("adverbial", e.dependent()));
        case "compound", "amod", "advmod" -> modifier(slots, e.dependent());
        default -> {}
      }
    }
    String promoted = slots.stream().anyMatch(s -> s.function().equals("obj")) ? "iobj" : "obj";
    passiveSubjects.forEach(p -> slots.add(new Slot(promoted, p)));
    adnominal(slots, verb, passive);
    if (!passive && depth < MAX_CLIMB && heads(slots, "subj").isEmpty()) {
      controller(verb, depth).forEach(c -> slots.add(new Slot("subj", c)));
    }
    return slots;
  }

  private void modifier(List<Slot> slots, int dependent) {
    Token t = sentence.token(dependent);
    if (isNoun(t) || t.upos().equals("ADJ")) {
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
    if (passive && heads(slots, "obj").isEmpty()) {
      slots.add(new Slot("obj", verb.head()));
    } else if (verb.xpos().equals("VBG") && heads(slots, "subj").isEmpty()) {
      slots.add(new Slot("subj", verb.head()));
    }
  }

  /** Who is meant as the subject of an infinitive, gerund or conjunct without one. */
  private List<Integer> controller(Token verb, int depth) {
    if (verb.head() < 0) {
      return List.of();
    }
    Token governor = sentence.token(verb.head());
    switch (verb.function()) {
      case "xcomp", "advcl", "conj", "ccomp" -> {
        if (verb.function().equals("ccomp") && !isNonFinite(verb)) {
          return List.of();
        }
        if (!isVerb(governor)) {
          return nounController(governor);
        }
        List<Slot> slots = verbSlots(governor, depth + 1);
        boolean object =
            OBJECT_CONTROL.contains(governor.lemma().toLowerCase(Locale.ROOT))
                && !heads(slots, "obj").isEmpty()
                && !verb.function().equals("conj");
        return heads(slots, object ? "obj" : isPassive(governor) ? "obj" : "subj");
      }
      case "acl" -> {
        return isNoun(governor) && isInfinitive(verb) ? nounController(governor) : List.of();
      }
      default -> {
        return List.of();
      }
    }
  }

  /** "Germany's decision to send": the noun's possessor, else the subject of its verb. */
  private List<Integer> nounController(Token noun) {
    if (SPEECH_NOUNS.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    List<Slot> slots = noun(noun).slots();
    for (String function : List.of("poss", "by", "subj", "gov", "of")) {
      if (!heads(slots, function).isEmpty()) {
        return heads(slots, function);
      }
    }
    return heads(slots, "mod");
  }

  private List<Slot> movable(int noun, int depth) {
    List<Slot> slots = new ArrayList<>();
    for (Edge e : edgesFrom(noun)) {
      String sub = subtype(e.relation());
      if (!base(e.relation()).equals("nmod")) {
        continue;
      }
      if (MOVABLE.contains(sub)) {
        slots.add(new Slot(sub, e.dependent()));
      } else if (sub.equals("of") && depth < MAX_CLIMB) {
        slots.addAll(movable(e.dependent(), depth + 1));
      }
    }
    return slots;
  }

  private boolean isPassive(Token verb) {
    boolean marked =
        edgesFrom(verb.index()).stream()
            .anyMatch(e -> e.relation().equals("nsubj:pass") || e.relation().equals("aux:pass"));
    boolean participle = verb.relation().equals("acl") || verb.function().equals("amod");
    return marked || (participle && (verb.xpos().equals("VBN") || verb.xpos().equals("VBD")));
  }

  private boolean isParticipleWithoutHave(Token verb) {
    return verb.relation().equals("acl") && verb.xpos().equals("VBN");
  }

  private boolean isInfinitive(Token verb) {
    return sentence.dependents(verb.index()).stream()
        .anyMatch(t -> t.function().equals("mark") && t.lemma().equals("to"));
  }

  private boolean isNonFinite(Token verb) {
    return isInfinitive(verb) || verb.xpos().equals("VBG");
  }

  /** The verb's lemma with its particle, if it has one. */
  private String lemma(Token t) {
    String particle =
        sentence.dependents(t.index()).stream()
            .filter(d -> d.relation().equals("compound:prt"))
            .map(d -> " " + d.lemma())
            .findFirst()
            .orElse("");
    return (t.lemma() + particle).toLowerCase(Locale.ROOT);
  }

  private List<Edge> edgesFrom(int governor) {
    return sentence.enhanced().stream().filter(e -> e.governor() == governor).toList();
  }

  private static List<Slot> distinct(List<Slot> slots) {
    return List.copyOf(new LinkedHashSet<>(slots));
  }

  private static List<Integer> heads(List<Slot> slots, String function) {
    return slots.stream().filter(s -> s.function().equals(function)).map(Slot::head).toList();
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private static String subtype(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? "" : relation.substring(colon + 1);
  }
}
