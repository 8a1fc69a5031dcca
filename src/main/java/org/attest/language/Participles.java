package org.attest.language;

import java.util.Set;

/** Gives participles that modify a noun that noun as their subject: "shells supplied by Iran". */
final class Participles {

  private static final Set<String> TAGS = Set.of("VBN", "VBD", "VBG");

  private Participles() {}

  static void addNouns(EdgeGraph graph) {
    for (Token verb : graph.tokens()) {
      boolean modifies = verb.relation().equals("acl") && verb.head() >= 0;
      if (modifies && TAGS.contains(verb.xpos()) && !graph.has(verb, "nsubj", "mark", "csubj")) {
        boolean passive = !verb.xpos().equals("VBG") || graph.isPassive(verb);
        graph.add(verb.index(), verb.head(), passive ? "nsubj:pass" : "nsubj");
      }
    }
  }
}
