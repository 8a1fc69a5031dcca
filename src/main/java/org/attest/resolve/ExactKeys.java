package org.attest.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Facts;
import org.attest.extract.Role;
import org.attest.extract.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Merging by exact key. Entities are the same when type and normalised name are; events when type,
 * all role fillers, weapons, time and status are; utterances when sources, media and date are.
 * Where a key tells too little, the article's id goes into it: rather two nodes for one thing than
 * one node for two.
 */
public final class ExactKeys implements Resolver {

  @Override
  public Resolution resolve(Facts facts) {
    Article article = facts.article();
    Map<String, String> entities = new HashMap<>();
    facts.entities().forEach(e -> entities.put(e.id(), entityKey(e, article)));
    entities.put(Resolution.PUBLISHER, publisherKey(article));
    Map<String, String> events = new HashMap<>();
    facts.events().forEach(e -> events.put(e.id(), eventKey(e, entities, article)));
    List<Claim> said = new ArrayList<>(facts.claims());
    said.addAll(OwnVoices.of(facts));
    Map<String, String> claims = new HashMap<>();
    Map<String, String> utterances = new HashMap<>();
    for (Claim claim : said) {
      String utterance = utteranceKey(claim, entities, article);
      utterances.put(claim.id(), utterance);
      claims.put(
          claim.id(),
          "claim/"
              + Names.hash(
                  String.join("\n", utterance, claim.stance().name(), key(claim.about(), events))));
    }
    return new Resolution(entities, events, claims, utterances);
  }

  private static String entityKey(Entity entity, Article article) {
    String kind = entity.type().name().toLowerCase(Locale.ROOT);
    String name = Names.slug(entity.name());
    return entity.type() == EntityType.GROUP
        ? kind + "/" + name + "-" + Names.hash(article.id() + "\n" + entity.id())
        : kind + "/" + name;
  }

  private static String eventKey(Event event, Map<String, String> entities, Article article) {
    StringBuilder key = new StringBuilder(event.type().name());
    for (Role role : Role.values()) {
      key.append('\n').append(role).append('=').append(keys(event.fillers(role), entities));
    }
    List<String> weapons = event.items().stream().flatMap(i -> i.weapons().stream()).toList();
    key.append("\nweapons=").append(keys(weapons, entities));
    key.append("\ntime=").append(iso(event.time()));
    key.append("\nstatus=").append(event.status());
    if (!tellsEnough(event)) {
      key.append("\narticle=").append(article.id()).append('#').append(event.id());
    }
    return "event/" + kebab(event.type()) + "-" + Names.hash(key.toString());
  }

  /**
   * Transfers and sanctions go on for long, so two sides make one; what happens on a day needs the
   * day as well, since the same two meet more than once.
   */
  private static boolean tellsEnough(Event event) {
    long filled = event.roles().values().stream().filter(ids -> !ids.isEmpty()).count();
    return switch (event.type()) {
      case WEAPONS_TRANSFER, SANCTION -> filled >= 2;
      case MEETING -> event.fillers(Role.PARTICIPANT).size() >= 2 && event.time() != null;
      case VISIT, WEAPON_USE -> filled >= 2 && event.time() != null;
    };
  }

  private static String publisherKey(Article article) {
    String name = article.publisher();
    return "publisher/"
        + (name == null || name.isBlank()
            ? "unnamed-" + Names.hash(article.id())
            : Names.slug(name));
  }

  private static String utteranceKey(Claim claim, Map<String, String> entities, Article article) {
    boolean own = claim.sources().isEmpty();
    String source = own ? key(Resolution.PUBLISHER, entities) : keys(claim.sources(), entities);
    String occasion = own || claim.time() == null ? "in " + article.id() : iso(claim.time());
    return "utterance/"
        + Names.hash(String.join("\n", source, keys(claim.media(), entities), occasion));
  }

  private static String keys(Collection<String> ids, Map<String, String> entities) {
    return ids.stream()
        .map(id -> key(id, entities))
        .distinct()
        .sorted()
        .collect(Collectors.joining(","));
  }

  private static String key(String id, Map<String, String> keys) {
    String key = keys.get(id);
    if (key == null) {
      throw new IllegalArgumentException("facts speak of " + id + " but don't hold it");
    }
    return key;
  }

  private static String iso(@Nullable TimeInterval time) {
    return time == null ? "" : time.iso();
  }

  private static String kebab(EventType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
