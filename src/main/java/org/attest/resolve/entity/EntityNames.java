package org.attest.resolve.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.resolve.Names;
import org.attest.resolve.WeaponClasses;
import org.jspecify.annotations.Nullable;

/**
 * Keys of entities by their names, and the blocks in which those are looked for that may be the
 * same. Names that tell too little ("Kim", "the Foreign Ministry") get the country into their key,
 * or the article where no country is known.
 */
public final class EntityNames {

  private static final Set<String> EAST_ASIA =
      Set.of(
          "country/north-korea",
          "country/south-korea",
          "country/china",
          "country/taiwan",
          "country/vietnam");

  private final NameVariants variants = new NameVariants();
  private final CountryWords countries = new CountryWords();
  private final WeaponClasses weapons;

  /** Reads the lexicons that ship with the program. */
  public EntityNames(WeaponClasses weapons) {
    this.weapons = weapons;
  }

  /**
   * The key of an entity.
   *
   * @param country key of the country that it belongs to; null if not known
   * @param article id of the article that names it
   */
  public String key(Entity entity, @Nullable String country, String article) {
    String name = entity.name();
    String kind = entity.type().name().toLowerCase(Locale.ROOT);
    return switch (entity.type()) {
      case GROUP -> kind + "/" + Names.slug(name) + "-" + Names.hash(article + "\n" + entity.id());
      case WEAPON -> weapons.key(name);
      case ORGANIZATION -> organizationKey(name, country, article);
      case PERSON ->
          isShort(name) && !entity.identifiers().containsKey("wikidata")
              ? kind
                  + "/"
                  + Names.slug(name)
                  + "-"
                  + (country == null ? Names.hash(article) : Names.hash(country))
              : kind + "/" + Names.slug(name);
      default -> kind + "/" + Names.slug(name);
    };
  }

  private String organizationKey(String name, @Nullable String country, String article) {
    OrganizationName parsed = OrganizationName.of(name, countries);
    if (!parsed.generic()) {
      return "organization/" + Names.slug(name).replaceFirst("^the-(?=.)", "");
    }
    String of = parsed.country().isEmpty() ? country : parsed.country();
    return "organization/"
        + (of == null ? "" : of.substring("country/".length()) + "-")
        + parsed.words()
        + (of == null ? "-" + Names.hash(article) : "");
  }

  /** Whether a person's name has one part only. */
  public boolean isShort(String name) {
    return PersonName.of(name, false, variants).isShort();
  }

  /** A person's family name by its sound. */
  public String family(String name, @Nullable String country) {
    return person(name, country).family();
  }

  /** Those of some entities who hold office in a body, by the sound of their full names. */
  public List<String> officers(Entity body, Collection<Entity> entities) {
    return entities.stream()
        .filter(e -> e.positions().stream().anyMatch(p -> body.id().equals(p.of())))
        .map(e -> person(e.name(), null))
        .filter(p -> !p.isShort())
        .map(p -> p.family() + " " + String.join(" ", p.given()))
        .distinct()
        .sorted()
        .toList();
  }

  /** The block of what an organisation, country or group says. */
  public String speaker(Entity entity, String key) {
    return entity.type() == EntityType.ORGANIZATION
        ? "organization/" + organization(entity.name()).words()
        : key;
  }

  PersonName person(String name, @Nullable String country) {
    return PersonName.of(name, country != null && EAST_ASIA.contains(country), variants);
  }

  /** Whether every state may have a body of an organisation's name: "the Foreign Ministry". */
  public boolean isOfAnyState(String organization) {
    return organization(organization).generic();
  }

  /**
   * The key of the country that a body's name tells; empty if it tells none, and for proper names,
   * which may hold a country's without belonging to it ("Ukraine Defence Contact Group").
   */
  public String countryIn(String organization) {
    OrganizationName name = organization(organization);
    return name.generic() || name.isDescription() ? name.country() : "";
  }

  /** Whether a body's name is a description: "Turkish arms agency". */
  boolean isDescription(String organization) {
    return organization(organization).isDescription();
  }

  OrganizationName organization(String name) {
    return OrganizationName.of(name, countries);
  }

  String place(String name) {
    return variants.place(Romanisation.plain(name));
  }

  /** The blocks of an entity with some names: whoever may be the same shares one. */
  List<String> blocks(EntityType type, List<String> names, @Nullable String country) {
    List<String> blocks = new ArrayList<>();
    for (String name : names) {
      switch (type) {
        case PERSON -> blocks.add("person/" + family(name, country));
        case ORGANIZATION -> blocks.add("organization/" + organization(name).words());
        case PLACE -> blocks.add("place/" + place(name));
        default -> {}
      }
    }
    return blocks.stream().distinct().toList();
  }

  /** The forms under which names that differ by a letter are found. */
  List<String> nearForms(EntityType type, String name, @Nullable String country) {
    return switch (type) {
      case PERSON ->
          isShort(name)
              ? List.of()
              : Typos.forms(family(name, country)).stream().map(f -> "person/" + f).toList();
      case PLACE -> Typos.forms(place(name)).stream().map(f -> "place/" + f).toList();
      default -> List.of();
    };
  }
}
