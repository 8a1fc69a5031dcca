package org.attest.extract.entity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.lexicon.Lexicon;

/** Links places to cities: their GeoNames number and country. */
final class Cities {

  private record City(String iso, String geonames) {}

  private final Map<String, List<City>> byName = new HashMap<>();
  private final Gazetteer gazetteer;

  Cities(List<Path> folders, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Lexicon.Row row : Lexicon.read("cities", folders)) {
      byName
          .computeIfAbsent(OrganizationNames.placeKey(row.need("name")), k -> new ArrayList<>())
          .add(new City(row.get("country"), row.need("geonames")));
    }
  }

  /**
   * Links the article's places that are one city only in the countries that they can lie in: their
   * own if it is known, else those that the article names.
   */
  void link(List<Cluster> clusters) {
    Set<String> named = new HashSet<>();
    for (Cluster cluster : clusters) {
      if (cluster.type() == EntityType.COUNTRY && cluster.country() != null) {
        named.add(cluster.country().iso());
      }
    }
    for (Cluster place : clusters) {
      if (place.type() == EntityType.PLACE) {
        link(place, named);
      }
    }
  }

  private void link(Cluster place, Set<String> named) {
    Country country = place.country();
    Set<City> found = new HashSet<>();
    for (String name : place.names().keySet()) {
      for (City city : byName.getOrDefault(OrganizationNames.placeKey(name), List.of())) {
        if (country == null ? named.contains(city.iso()) : country.iso().equals(city.iso())) {
          found.add(city);
        }
      }
    }
    boolean city = place.entry() == null || place.entry().kind().equals("city");
    if (city && found.size() == 1) {
      City only = found.iterator().next();
      place.identifiers().put("geonames", only.geonames());
      if (country == null) {
        place.setCountry(gazetteer.byIso(only.iso()));
      }
    }
  }
}
