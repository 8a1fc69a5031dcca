package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.extract.EntityType;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** The lexicons of countries, organisations and places, ready to look up. */
final class Gazetteer {

  /** How a phrase means a country. */
  enum Sense {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT
  }

  /** A country as a phrase means it. */
  record CountrySense(Country country, Sense sense) {}

  /** What official names of states call them. */
  private static final List<String> STATES =
      List.of("Republic", "Federal Republic", "Kingdom", "Sultanate", "Emirate", "Government");

  private final Map<String, Country> byIso = new HashMap<>();
  private final PhraseIndex<CountrySense> countries = new PhraseIndex<>();
  private final PhraseIndex<Entry> entries = new PhraseIndex<>();
  private final PhraseIndex<Entry> cities = new PhraseIndex<>();
  private final PhraseIndex<Entry> seats = new PhraseIndex<>();

  /**
   * Reads the lexicons.
   *
   * @param folders folders with further lexicons
   */
  Gazetteer(List<Path> folders) {
    Lexicon.read("countries", folders).forEach(this::addCountry);
    byIso.values().forEach(this::addOfficialNames);
    for (Lexicon.Row row : Lexicon.read("organizations", folders)) {
      addEntry(EntityType.ORGANIZATION, row);
    }
    for (Lexicon.Row row : Lexicon.read("regions", folders)) {
      addEntry(EntityType.PLACE, row);
    }
    countries.freeze();
    entries.freeze();
    cities.freeze();
    seats.freeze();
  }

  /** "Kingdom of Denmark", "Government of Denmark", where the lexicon gives them to nobody else. */
  private void addOfficialNames(Country country) {
    for (String state : STATES) {
      String name = state + " of " + country.name();
      if (countries.get(name).isEmpty()) {
        countries.add(name, new CountrySense(country, Sense.NAME));
      }
    }
  }

  private void addCountry(Lexicon.Row row) {
    Country country =
        new Country(
            row.need("name"),
            row.need("iso"),
            row.need("wikidata"),
            row.need("geonames"),
            row.all("capitals"),
            row.all("aliases"),
            row.all("adjectives"),
            row.all("people"),
            row.all("seats"));
    byIso.put(country.iso(), country);
    countries.add(country.name(), new CountrySense(country, Sense.NAME));
    country.aliases().forEach(a -> countries.add(a, new CountrySense(country, Sense.NAME)));
    country.adjectives().forEach(a -> countries.add(a, new CountrySense(country, Sense.ADJECTIVE)));
    country.people().stream()
        .filter(p -> !country.adjectives().contains(p))
        .forEach(p -> countries.add(p, new CountrySense(country, Sense.PEOPLE)));
    country.capitals().forEach(c -> countries.add(c, new CountrySense(country, Sense.CAPITAL)));
    country.seats().forEach(s -> countries.add(s, new CountrySense(country, Sense.SEAT)));
  }

  private void addEntry(EntityType type, Lexicon.Row row) {
    Entry entry = new Entry(type, row.need("name"), row.get("country"), row.get("kind"), Map.of());
    entries.add(entry.name(), entry);
    row.all("aliases").forEach(alias -> entries.add(alias, entry));
    row.all("seats").forEach(seat -> seats.add(seat, entry));
  }

  /** Countries mentioned in a sentence. */
  List<PhraseIndex.Match<CountrySense>> countries(List<Atoms.Atom> atoms) {
    return countries.find(atoms);
  }

  /** Organisations and regions mentioned in a sentence. */
  List<PhraseIndex.Match<Entry>> entries(List<Atoms.Atom> atoms) {
    return entries.find(atoms);
  }

  /** Cities that may stand for an organisation with its seat there. */
  List<PhraseIndex.Match<Entry>> seats(List<Atoms.Atom> atoms) {
    return seats.find(atoms);
  }

  /** The organisation or region that a phrase means. */
  Optional<Entry> entry(String phrase, EntityType type) {
    return entries.get(phrase).stream().filter(e -> e.type() == type).findFirst();
  }

  /** The country that a phrase means by name, adjective or people. */
  Optional<Country> country(String phrase) {
    return countries.get(phrase).stream()
        .filter(s -> s.sense() != Sense.CAPITAL && s.sense() != Sense.SEAT)
        .map(CountrySense::country)
        .findFirst();
  }

  /** The country with a capital of this name. */
  Optional<Country> ofCapital(String phrase) {
    return countries.get(phrase).stream()
        .filter(s -> s.sense() == Sense.CAPITAL)
        .map(CountrySense::country)
        .findFirst();
  }

  /** The country with an ISO code. */
  @Nullable Country byIso(String iso) {
    return byIso.get(iso);
  }
}
