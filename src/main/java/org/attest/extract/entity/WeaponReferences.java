package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Finds what "these missiles" mean. */
final class WeaponReferences {

  private WeaponReferences() {}

  /** "These missiles", "those weapons": the last weapon before with the same noun, or any. */
  static List<Cluster> find(Discourse discourse, Sentence sentence, Token token) {
    boolean here =
        discourse.at(sentence.index(), token.index()).stream()
            .anyMatch(c -> c.type() == EntityType.WEAPON);
    boolean shown =
        sentence.dependents(token.index()).stream()
            .anyMatch(
                d ->
                    Set.of("these", "those", "this", "such")
                        .contains(d.text().toLowerCase(Locale.ROOT)));
    if (!here || !shown) {
      return List.of();
    }
    String key = WeaponLexicon.key(token.text());
    List<Cluster> before =
        discourse.before(
            sentence.index(),
            token.index(),
            3,
            c ->
                c.type() == EntityType.WEAPON
                    && c.names().keySet().stream()
                        .map(WeaponLexicon::key)
                        .anyMatch(k -> key.equals("weapon") || k.endsWith(key)));
    if (before.isEmpty()) {
      return List.of();
    }
    Cluster own = discourse.at(sentence.index(), token.index(), EntityType.WEAPON);
    if (own != null && own != before.get(0)) {
      discourse.release(own, sentence.index(), token.index());
    }
    return before.subList(0, 1);
  }
}
