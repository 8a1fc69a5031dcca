package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.jspecify.annotations.Nullable;

/** The entities of one article with a chart that says which token means which of them. */
public final class Entities {

  private record Spot(int sentence, int token) {}

  private record Reading(Entity entity, Mention mention) {}

  private final List<Entity> all;
  private final boolean official;
  private final @Nullable String government;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<Spot, List<Reading>> chart = new HashMap<>();
  private final Map<Spot, Integer> nameHeads = new HashMap<>();

  /**
   * A chart of entities.
   *
   * @param entities entities with different ids; a mention that stands for several ("the two
   *     leaders") is a mention of each
   * @throws IllegalArgumentException if two entities share an id
   */
  public Entities(List<Entity> entities) {
    this(entities, false, null);
  }

  /**
   * A chart of the entities of an article that a government may have published.
   *
   * @param official whether a government published it
   * @param government id of the country whose government it is; null if unknown
   */
  Entities(List<Entity> entities, boolean official, @Nullable String government) {
    this.official = official;
    this.government = government;
    all = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    for (Entity entity : all) {
      if (byId.put(entity.id(), entity) != null) {
        throw new IllegalArgumentException("two entities with the id " + entity.id());
      }
      for (Mention mention : entity.mentions()) {
        chart
            .computeIfAbsent(
                new Spot(mention.sentence(), mention.head()), spot -> new ArrayList<>())
            .add(new Reading(entity, mention));
        for (int i = mention.first();
            mention.form() == Mention.Form.NAME && i <= mention.last();
            i++) {
          nameHeads.put(new Spot(mention.sentence(), i), mention.head());
        }
      }
    }
  }

  /** Whether a government published the article. */
  public boolean isOfficial() {
    return official;
  }

  /** The country whose government published the article. */
  public Optional<Entity> government() {
    return Optional.ofNullable(government).flatMap(this::byId);
  }

  /** All entities, ordered by id. */
  public List<Entity> all() {
    return all;
  }

  /** The entity with an id. */
  public Optional<Entity> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The entity that a token means: the one whose mention's head it is. Empty if there is none, or
   * if the mention stands for several.
   */
  public Optional<Entity> at(int sentence, int token) {
    List<Entity> here = allAt(sentence, token);
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  /**
   * All entities that a token means, ordered by id: several for "the two leaders", "both sides" and
   * a plural pronoun whose members are known.
   */
  public List<Entity> allAt(int sentence, int token) {
    return readings(sentence, token).stream().map(Reading::entity).distinct().toList();
  }

  /** The entity in whose name a token stands, head of the name or not. */
  public Optional<Entity> named(int sentence, int token) {
    return all.stream()
        .filter(
            e ->
                e.mentions().stream()
                    .filter(m -> m.form() == Mention.Form.NAME && m.sentence() == sentence)
                    .anyMatch(m -> m.first() <= token && token <= m.last()))
        .findFirst();
  }

  /** The mention whose head is a token. */
  public Optional<Mention> mentionAt(int sentence, int token) {
    return readings(sentence, token).stream().map(Reading::mention).findFirst();
  }

  /** The head of the name that a token is in, by the tree; the token itself where it is in none. */
  public int nameHead(int sentence, int token) {
    return chart.containsKey(new Spot(sentence, token))
        ? token
        : nameHeads.getOrDefault(new Spot(sentence, token), token);
  }

  /** All entities with what is mentioned in a sentence, by the position of the mention's head. */
  public Map<Integer, List<Entity>> inSentence(int sentence) {
    Map<Integer, List<Entity>> found = new TreeMap<>();
    chart.forEach(
        (spot, readings) -> {
          if (spot.sentence() == sentence) {
            found.put(spot.token(), allAt(sentence, spot.token()));
          }
        });
    return found;
  }

  /** What a token means; where a people names its country too, the people. */
  private List<Reading> readings(int sentence, int token) {
    List<Reading> here = chart.getOrDefault(new Spot(sentence, token), List.of());
    boolean people = here.stream().anyMatch(r -> r.entity().type() == EntityType.GROUP);
    return people
        ? here.stream().filter(r -> r.entity().type() == EntityType.GROUP).toList()
        : here;
  }
}
