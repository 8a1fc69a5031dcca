package org.attest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.resolve.entity.EntityNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the state of bodies that every state has ("the Foreign Ministry") where their name doesn't
 * tell it: the country that stands beside them ("its Foreign Ministry", "the ministry in Lisbon"),
 * that of those who hold office there, or the one that the sentence before is about, which readers
 * take a definite description to belong to (the centre of attention of Grosz, Joshi and Weinstein
 * 1995). Where that gives two countries it gives none.
 */
final class Homes {

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> LOCATIVE = Set.of("of", "in");

  private final EntityNames names;

  Homes(EntityNames names) {
    this.names = names;
  }

  /** The same facts, in which bodies and those who hold office there have their country. */
  Facts fill(Facts facts) {
    OneArticle article = new OneArticle(facts);
    List<Entity> filled = new ArrayList<>();
    for (Entity entity : facts.entities()) {
      String home = entity.country() == null ? article.home(entity) : null;
      filled.add(home == null ? entity : at(entity, home));
    }
    return new Facts(facts.article(), facts.sentences(), filled, facts.events(), facts.claims());
  }

  private static Entity at(Entity entity, String home) {
    return new Entity(
        entity.id(),
        entity.type(),
        entity.name(),
        entity.aliases(),
        entity.mentions(),
        entity.positions(),
        home,
        entity.identifiers());
  }

  private final class OneArticle {

    private final Facts facts;
    private final Map<String, Entity> entities = new HashMap<>();

    /** Countries by the last and the first words of their mentions and of those of their cities. */
    private final Map<String, String> endings = new HashMap<>();

    private final Map<String, String> beginnings = new HashMap<>();

    OneArticle(Facts facts) {
      this.facts = facts;
      facts.entities().forEach(e -> entities.put(e.id(), e));
      for (Entity entity : facts.entities()) {
        boolean country = entity.type() == EntityType.COUNTRY;
        String state = country ? entity.id() : entity.country();
        if (state != null && (country || entity.type() == EntityType.PLACE)) {
          for (Mention mention : entity.mentions()) {
            beginnings.put(mention.sentence() + " " + mention.first(), state);
            endings.put(mention.sentence() + " " + mention.last(), state);
          }
        }
      }
    }

    /** The country of somebody whose country is not told; null if it can't be known. */
    @Nullable String home(Entity entity) {
      return switch (entity.type()) {
        case ORGANIZATION -> ofBody(entity);
        case PERSON ->
            only(
                entity.positions().stream()
                    .map(p -> p.of() == null ? null : entities.get(p.of()))
                    .filter(body -> body != null && body.type() == EntityType.ORGANIZATION)
                    .map(body -> body.country() == null ? ofBody(body) : body.country()));
        default -> null;
      };
    }

    private @Nullable String ofBody(Entity body) {
      String told = names.countryIn(body.name());
      if (!told.isEmpty()) {
        return only(
            entities.values().stream()
                .filter(e -> e.type() == EntityType.COUNTRY)
                .filter(e -> told.equals("country/" + Names.slug(e.name())))
                .map(Entity::id));
      }
      if (!names.isOfAnyState(body.name())) {
        return null;
      }
      Set<String> beside = all(body.mentions().stream().map(this::beside));
      if (beside.isEmpty()) {
        beside = all(officers(body).map(Entity::country));
      }
      return only(beside.isEmpty() ? body.mentions().stream().map(this::inFocus) : beside.stream());
    }

    private Stream<Entity> officers(Entity body) {
      return facts.entities().stream()
          .filter(e -> e.positions().stream().anyMatch(p -> body.id().equals(p.of())));
    }

    /** The country right before a mention, as its owner or its place, or behind it. */
    private @Nullable String beside(Mention mention) {
      Sentence sentence = facts.sentences().get(mention.sentence());
      int before = mention.first() - 1;
      boolean apart = before >= 0 && sentence.token(before).text().equals(",");
      boolean owner = before >= 0 && POSSESSIVE.contains(sentence.token(before).text());
      String found = endings.get(mention.sentence() + " " + (apart || owner ? before - 1 : before));
      int behind = mention.last() + 1;
      boolean joined =
          behind < sentence.tokens().size()
              && LOCATIVE.contains(
                  sentence.token(behind).text().toLowerCase(java.util.Locale.ROOT));
      return found != null || !joined
          ? found
          : beginnings.get(mention.sentence() + " " + (behind + 1));
    }

    /** The country that the sentence before a mention, in its paragraph, has as its subject. */
    private @Nullable String inFocus(Mention mention) {
      int index = mention.sentence() - 1;
      Sentence last = facts.sentences().get(Math.max(0, index));
      if (index < 0 || last.block() != facts.sentences().get(index + 1).block()) {
        return null;
      }
      return only(
          last.tokens().stream()
              .filter(t -> t.function().equals("nsubj") && isRoot(last, t.head()))
              .map(t -> endings.get(index + " " + t.index())));
    }

    private static boolean isRoot(Sentence sentence, int token) {
      return token >= 0 && sentence.token(token).head() < 0;
    }

    private static Set<String> all(Stream<@Nullable String> countries) {
      Set<String> all = new TreeSet<>();
      countries.filter(Objects::nonNull).forEach(all::add);
      return all;
    }

    private static @Nullable String only(Stream<@Nullable String> countries) {
      Set<String> all = all(countries);
      return all.size() == 1 ? all.iterator().next() : null;
    }
  }
}
