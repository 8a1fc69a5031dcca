package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Name;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * People whom the language model takes for a part of a weapon's name: "promised Diallo tanks" reads
 * like "promised Patriot missiles". Who has a full name elsewhere in the article is somebody.
 */
final class WeaponTakers {

  private final WeaponLexicon weapons;

  WeaponTakers(WeaponLexicon weapons) {
    this.weapons = weapons;
  }

  /** The last names of the people whose full names an article gives. */
  static Set<String> lastNames(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(
            s ->
                s.names().stream()
                    .filter(n -> n.type() == NameType.PERSON && n.first() < n.last())
                    .map(n -> s.token(n.last()).text()))
        .collect(Collectors.toSet());
  }

  /** The people at the start of a sentence's weapon names. */
  List<Draft> find(Sentence sentence, Set<String> lastNames) {
    List<Draft> people = new ArrayList<>();
    for (Name name : sentence.names()) {
      Token first = sentence.token(name.first());
      boolean person =
          name.type() == NameType.WEAPON
              && name.first() < name.last()
              && lastNames.contains(first.text())
              && weapons.systems(Atoms.of(List.of(first))).isEmpty();
      if (person) {
        Mention mention =
            new Mention(
                sentence.index(), first.index(), first.index(), first.index(), Mention.Form.NAME);
        people.add(new Draft(mention, EntityType.PERSON, first.text(), null, null));
      }
    }
    return people;
  }
}
