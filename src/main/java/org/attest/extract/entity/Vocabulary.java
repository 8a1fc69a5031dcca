package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.List;

/**
 * The term lexicons.
 *
 * @param titles offices, ranks and forms of address
 * @param groups nouns for unnamed people and for things that are attacked
 * @param notNames words with a capital that name no entity: peoples, events, documents
 * @param bodies bodies of a state that go by its adjective: army, police, parliament
 * @param items nouns for what is handed over that name no weapon: aid, and what is none at all
 * @param firstNames given names with the gender that most bearers have
 */
record Vocabulary(
    Terms titles, Terms groups, Terms notNames, Terms bodies, Terms items, Terms firstNames) {

  static Vocabulary load(List<Path> folders) {
    return new Vocabulary(
        new Terms("titles", folders),
        new Terms("groups", folders),
        new Terms("not-names", folders),
        new Terms("bodies", folders),
        new Terms("items", folders),
        new Terms("first-names", folders));
  }
}
