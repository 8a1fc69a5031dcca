package org.attest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies that an article says are one, "the Procurement Office, known as PRO" or "the
 * Procurement Office (PRO)", after the patterns of Hearst (1992) and of Schwartz and Hearst (2003):
 * the second name is an alias of the first, under which other articles' names are compared with it.
 */
final class OtherNames {

  private static final WordClasses WORDS = WordClasses.load("resolve-words");
  private static final Set<String> JOINING = WORDS.words("other-name");
  private static final Set<String> FILLING = WORDS.words("other-name-filler");

  /** At most so many words stand between two names of one body. */
  private static final int LONGEST = 6;

  private OtherNames() {}

  /** The same facts, in which bodies have the other names that the article gives them. */
  static Facts fill(Facts facts) {
    Map<String, Entity> bodies = new HashMap<>();
    for (Entity entity : facts.entities()) {
      if (entity.type() == EntityType.ORGANIZATION) {
        entity.mentions().stream()
            .filter(m -> m.form() == Mention.Form.NAME)
            .forEach(m -> bodies.put(m.sentence() + " " + m.first(), entity));
      }
    }
    List<Entity> filled = new ArrayList<>();
    for (Entity entity : facts.entities()) {
      Set<String> names = new TreeSet<>(entity.aliases());
      if (entity.type() == EntityType.ORGANIZATION) {
        for (Mention mention : entity.mentions()) {
          Entity other = behind(facts.sentences().get(mention.sentence()), mention, bodies);
          if (other != null && !other.id().equals(entity.id())) {
            names.add(other.name());
          }
        }
      }
      filled.add(names.size() == entity.aliases().size() ? entity : named(entity, names));
    }
    return new Facts(facts.article(), facts.sentences(), filled, facts.events(), facts.claims());
  }

  private static @Nullable Entity behind(
      Sentence sentence, Mention mention, Map<String, Entity> bodies) {
    boolean joined = false;
    int most = Math.min(sentence.tokens().size(), mention.last() + LONGEST);
    for (int at = mention.last() + 1; at < most; at++) {
      String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
      if (joined && bodies.containsKey(sentence.index() + " " + at)) {
        return bodies.get(sentence.index() + " " + at);
      }
      boolean bracket = word.equals("(") && at == mention.last() + 1;
      joined |= bracket || JOINING.contains(word);
      boolean filling = word.equals(",") || FILLING.contains(word);
      if (!bracket && !filling && !JOINING.contains(word)) {
        return null;
      }
    }
    return null;
  }

  private static Entity named(Entity entity, Set<String> names) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        List.copyOf(names),
        entity.mentions(),
        entity.positions(),
        entity.country(),
        entity.identifiers());
  }
}
