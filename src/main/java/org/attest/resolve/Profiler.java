package org.attest.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Event;
import org.attest.extract.Facts;
import org.attest.extract.Item;
import org.attest.extract.Position;
import org.attest.extract.Quantity;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.resolve.copies.Sketches;
import org.attest.resolve.entity.EntityNames;
import org.attest.resolve.utterance.Parties;
import org.jspecify.annotations.Nullable;

/** Makes profiles of articles. Immutable, so that threads can share it. */
public final class Profiler {

  private final WeaponClasses weapons = new WeaponClasses();
  private final Parties parties = new Parties();
  private final EntityNames names = new EntityNames(weapons);
  private final Homes homes = new Homes(names);

  /** The profile of an article: the same for the same facts. */
  public Profile profile(Facts facts) {
    return new OneArticle(homes.fill(OtherNames.fill(facts))).profile();
  }

  /** The key of an outlet; outlets without a name are kept apart. */
  public static String publisherKey(Article article) {
    String name = article.publisher();
    return "publisher/"
        + (name == null || name.isBlank()
            ? "unnamed-" + Names.hash(article.id())
            : Names.slug(name).replaceFirst("^the-(?=.)", ""));
  }

  /** The profile of one article under way. */
  private final class OneArticle {

    private final Facts facts;
    private final Article article;
    private final @Nullable String published;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> tellings = new HashMap<>();
    private final Speakers speakers;
    private final Set<String> taken = new HashSet<>();

    OneArticle(Facts facts) {
      this.facts = facts;
      this.article = facts.article();
      LocalDate date = article.date();
      this.published = date == null ? null : date.toString();
      facts.entities().forEach(e -> entities.put(e.id(), e));
      this.speakers = new Speakers(entities, facts.claims(), parties);
      facts.entities().forEach(e -> keys.put(e.id(), names.key(e, country(e), article.id())));
    }

    Profile profile() {
      List<NamedEntity> named = entities.values().stream().map(this::named).toList();
      List<Telling> told = facts.events().stream().map(this::telling).toList();
      List<Saying> said = new ArrayList<>();
      facts.claims().forEach(c -> said.add(saying(c, false)));
      OwnVoices.of(facts).forEach(c -> said.add(saying(c, true)));
      return new Profile(
          article.id(),
          published,
          publisherKey(article),
          Labels.publisherName(article),
          Sketches.of(facts),
          named,
          told,
          said);
    }

    private @Nullable String country(Entity entity) {
      if (entity.type() == EntityType.COUNTRY) {
        return "country/" + Names.slug(entity.name());
      }
      Entity country = entity.country() == null ? null : entities.get(entity.country());
      return country == null ? null : "country/" + Names.slug(country.name());
    }

    private NamedEntity named(Entity entity) {
      List<String> positions =
          entity.positions().stream().map(this::position).distinct().sorted().toList();
      return new NamedEntity(
          entity.id(),
          key(entity.id()),
          entity.type(),
          entity.name(),
          entity.aliases(),
          positions,
          entity.type() == EntityType.COUNTRY ? null : country(entity),
          entity.identifiers(),
          company(entity),
          entity.type() == EntityType.PERSON ? rivals(entity) : List.of());
    }

    /**
     * What stands beside a bare family name tells most of whose it is, and who speaks for "the
     * Security Council" which state's it is.
     */
    private List<String> company(Entity entity) {
      if (country(entity) == null
          && entity.type() == EntityType.ORGANIZATION
          && names.isOfAnyState(entity.name())) {
        return names.officers(entity, entities.values());
      }
      if (entity.type() != EntityType.PERSON
          || country(entity) != null
          || !names.isShort(entity.name())) {
        return List.of();
      }
      return entities.values().stream()
          .filter(e -> e.type() == EntityType.COUNTRY)
          .map(e -> key(e.id()))
          .distinct()
          .sorted()
          .toList();
    }

    private String position(Position position) {
      Entity body = position.of() == null ? null : entities.get(position.of());
      return position.title()
          + (body == null ? "\t\t" : "\t" + key(body.id()) + "\t" + body.name());
    }

    private List<String> rivals(Entity person) {
      String family = names.family(person.name(), country(person));
      return entities.values().stream()
          .filter(e -> e.type() == EntityType.PERSON && !e.id().equals(person.id()))
          .filter(e -> names.family(e.name(), country(e)).equals(family))
          .filter(e -> !names.isShort(e.name()) && !names.isShort(person.name()))
          .map(e -> key(e.id()))
          .distinct()
          .sorted()
          .toList();
    }

    private Telling telling(Event event) {
      Map<Role, List<String>> roles = new TreeMap<>();
      event.roles().forEach((role, ids) -> roles.put(role, keys(ids)));
      List<Telling.Told> items = event.items().stream().map(this::told).toList();
      String content = event.type() + "\n" + roles + items + Span.of(event.time()) + event.status();
      String key = unique("event/" + kebab(event.type()) + "-" + day() + "-", content);
      tellings.put(event.id(), key);
      return new Telling(
          key,
          article.id(),
          event.id(),
          published,
          event.type(),
          roles,
          items,
          Span.of(event.time()),
          event.factuality(),
          event.status(),
          event.mode(),
          event.foundBy(),
          label(event),
          speakers(event));
    }

    /** Whose word the article gives for an event: its sources or, if it has none, the outlet. */
    private List<String> speakers(Event event) {
      List<String> sources =
          facts.claims().stream()
              .filter(c -> c.about().equals(event.id()) && c.stance() == Stance.ASSERTS)
              .flatMap(c -> speakers.of(c).stream())
              .map(this::key)
              .distinct()
              .sorted()
              .toList();
      return sources.isEmpty() ? List.of(publisherKey(article)) : sources;
    }

    private String label(Event event) {
      Map<String, String> labels = new HashMap<>();
      entities.values().forEach(e -> labels.put(e.id(), e.name()));
      return Labels.of(event, labels);
    }

    private Telling.Told told(Item item) {
      Quantity quantity = item.quantity();
      return quantity == null
          ? new Telling.Told(keys(item.weapons()), null, null, null, null)
          : new Telling.Told(
              keys(item.weapons()),
              quantity.min() == null ? null : quantity.min().stripTrailingZeros(),
              quantity.max() == null ? null : quantity.max().stripTrailingZeros(),
              quantity.unit(),
              quantity.text());
    }

    private Saying saying(Claim claim, boolean own) {
      List<String> sources = own ? List.of(publisherKey(article)) : keys(speakers.of(claim));
      String about = java.util.Objects.requireNonNull(tellings.get(claim.about()), claim.about());
      String content =
          String.join("\n", String.join(",", sources), claim.stance().name(), about)
              + keys(claim.media())
              + Span.of(claim.time());
      return new Saying(
          unique("claim/" + day() + "-", content),
          article.id(),
          claim.id(),
          published,
          sources,
          claim.stance(),
          about,
          keys(claim.media()),
          Span.of(claim.time()),
          own,
          claim.foundBy(),
          Labels.of(claim, labelsOf(claim), article),
          own ? "" : speakerBlock(claim),
          own ? null : spokenFor(claim));
    }

    /** The country whose word a claim gives through somebody else. */
    private @Nullable String spokenFor(Claim claim) {
      List<String> speaking = speakers.of(claim);
      return claim.sources().stream()
          .filter(id -> !speaking.contains(id) && entity(id).type() == EntityType.COUNTRY)
          .map(this::key)
          .findFirst()
          .orElse(null);
    }

    private Map<String, String> labelsOf(Claim claim) {
      Map<String, String> labels = new HashMap<>();
      claim.sources().forEach(id -> labels.put(id, entity(id).name()));
      claim.media().forEach(id -> labels.put(id, entity(id).name()));
      return labels;
    }

    private String speakerBlock(Claim claim) {
      return speakers.of(claim).stream()
          .map(this::entity)
          .map(
              e ->
                  e.type() == EntityType.PERSON
                      ? "person/" + names.family(e.name(), country(e))
                      : names.speaker(e, key(e.id())))
          .distinct()
          .sorted()
          .collect(Collectors.joining("+"));
    }

    private Entity entity(String id) {
      Entity entity = entities.get(id);
      if (entity == null) {
        throw new IllegalArgumentException("facts speak of " + id + " but don't hold it");
      }
      return entity;
    }

    private String key(String id) {
      return java.util.Objects.requireNonNull(keys.get(entity(id).id()));
    }

    private List<String> keys(Collection<String> ids) {
      return List.copyOf(new TreeSet<>(ids.stream().map(this::key).toList()));
    }

    private String day() {
      return published == null ? "undated" : published;
    }

    /** A name from content; things of one article with equal content are counted through. */
    private String unique(String start, String content) {
      for (int i = 0; ; i++) {
        String name = start + Names.hash(article.id() + "\n" + content + (i == 0 ? "" : "#" + i));
        if (taken.add(name)) {
          return name;
        }
      }
    }

    private String kebab(org.attest.extract.EventType type) {
      return type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
