package org.attest.extract.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Whether the weapons of two tellings say that they tell of two attacks. */
final class AttackWeapons {

  private final List<Sentence> sentences;
  private final Entities entities;
  private final EventLexicon lexicon;

  AttackWeapons(ArticleReading reading, EventLexicon lexicon) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.lexicon = lexicon;
  }

  /** Whether two tellings share no weapon. */
  static boolean areOther(EventMention a, EventMention b) {
    Set<String> weapons = new HashSet<>();
    a.items().forEach(i -> weapons.addAll(i.weapons()));
    return b.items().stream().flatMap(i -> i.weapons().stream()).noneMatch(weapons::contains);
  }

  /** "A car bomb", "a rocket-propelled grenade": where hands are unknown, two attacks. */
  boolean areOtherExplosives(EventMention a, EventMention b) {
    boolean unknown = a.fillers(Role.ATTACKER).isEmpty() || b.fillers(Role.ATTACKER).isEmpty();
    List<String> here = explosives(a);
    List<String> there = explosives(b);
    return a.sentence() != b.sentence()
        && unknown
        && !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(there::contains);
  }

  /** The head nouns of a telling's weapons, in its sentence. */
  Stream<Token> heads(EventMention m) {
    return m.items().stream()
        .map(Item::weapons)
        .flatMap(List::stream)
        .flatMap(id -> entities.byId(id).orElseThrow().mentions().stream())
        .filter(w -> w.sentence() == m.sentence())
        .map(w -> sentences.get(w.sentence()).token(w.head()));
  }

  /** The head nouns of the weapons; none where one of them doesn't go off by itself. */
  private List<String> explosives(EventMention m) {
    List<String> nouns = heads(m).map(Syntax::lemma).distinct().toList();
    return nouns.stream().allMatch(n -> lexicon.has("going-off-alone", n)) ? nouns : List.of();
  }
}
