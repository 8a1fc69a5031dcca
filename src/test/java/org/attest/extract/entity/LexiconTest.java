package org.attest.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  private static final List<Lexicon.Row> COUNTRIES = Lexicon.read("countries", List.of());

  private static Set<String> isoCodes() {
    return COUNTRIES.stream().map(r -> r.need("iso")).collect(Collectors.toSet());
  }

  @Test
  void everyCountryHasItsCodes() {
    assertThat(COUNTRIES).hasSizeBetween(195, 200);
    assertThat(COUNTRIES)
        .allSatisfy(
            row -> {
              assertThat(row.need("iso")).matches("[A-Z]{2}");
              assertThat(row.need("wikidata")).matches("Q[1-9]\\d*");
              assertThat(row.need("geonames")).matches("[1-9]\\d*");
            });
    for (String column : List.of("name", "iso", "wikidata", "geonames")) {
      assertThat(COUNTRIES).extracting(r -> r.get(column)).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "office-holders", "cities", "regions"})
  void countriesOfOtherLexiconsAreCodes(String lexicon) {
    Set<String> known = isoCodes();
    known.addAll(Set.of("", "EH", "HK")); // Western Sahara and Hong Kong are no states
    assertThat(Lexicon.read(lexicon, List.of()))
        .extracting(r -> r.get("country"))
        .isSubsetOf(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"organizations", "regions"})
  void namesStandOnce(String lexicon) {
    assertThat(Lexicon.read(lexicon, List.of()))
        .extracting(r -> r.need("name"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"titles", "groups", "bodies", "not-names", "first-names"})
  void termsStandOnceAndHaveAKind(String lexicon) {
    List<Lexicon.Row> rows = Lexicon.read(lexicon, List.of());
    assertThat(rows).extracting(r -> r.need("term")).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(r -> assertThat(r.get("kind")).isNotEmpty());
  }

  @Test
  void identifiersOfOfficeHoldersAreQNumbers() {
    assertThat(Lexicon.read("office-holders", List.of()))
        .allSatisfy(r -> assertThat(r.get("wikidata")).matches("(Q[1-9]\\d*)?"));
  }

  @Test
  void aFolderOfTheUsersAddsToALexicon(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("organizations-mine.tsv"),
        "name\tkind\tcountry\taliases\nOstland Arms Bureau\tcompany\tSE\tOAB\n");
    Gazetteer gazetteer = new Gazetteer(List.of(folder));
    assertThat(gazetteer.entry("OAB", org.attest.extract.EntityType.ORGANIZATION))
        .map(Entry::name)
        .contains("Ostland Arms Bureau");
  }
}
