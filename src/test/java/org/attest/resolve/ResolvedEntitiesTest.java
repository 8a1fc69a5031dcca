package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Position;
import org.attest.graph.Sample;
import org.junit.jupiter.api.Test;

/** Who is who in two or three articles together. */
class ResolvedEntitiesTest extends ResolvedArticles {

  @Test
  void namesThatMayBeOneAreProposedNotJoined() {
    build(
        article("a", "2024-01-20").person("Alexandr Nobak", "deputy prime minister", RUSSIA),
        article("b", "2024-01-21").person("Alexander Novak", "deputy prime minister", RUSSIA));

    assertThat(resolver.matches("person/alexandr-nobak"))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.verdict()).isEqualTo(Match.Verdict.PROPOSED);
              assertThat(match.other("person/alexandr-nobak")).isEqualTo("person/alexander-novak");
              assertThat(match.reasons()).isNotEmpty();
            });
    assertThat(resolver.merged("person/alexandr-nobak")).isEqualTo("person/alexandr-nobak");
  }

  @Test
  void familyNamesAreOneWithAndWithoutHyphenOrGlide() {
    build(
        article("a", "2023-01-20")
            .entity(EntityType.PERSON, "Hossein Amir-Abdollahian")
            .entity(EntityType.PERSON, "Sergei Nechayev")
            .entity(EntityType.PERSON, "Bashar al-Assad"),
        article("b", "2023-01-21")
            .entity(EntityType.PERSON, "Hossein Amirabdollahian")
            .entity(EntityType.PERSON, "Sergey Nechaev")
            .entity(EntityType.PERSON, "Bashar Assad"));

    assertThat(resolver.merged("person/hossein-amirabdollahian"))
        .isEqualTo("person/hossein-amir-abdollahian");
    assertThat(resolver.merged("person/sergey-nechaev")).isEqualTo("person/sergei-nechayev");
    assertThat(resolver.merged("person/bashar-assad")).isEqualTo("person/bashar-al-assad");
  }

  @Test
  void aBareNameBesideTheCountryOfItsOnlyBearerIsTheirs() {
    build(
        article("a", "2023-09-13").person("Kim Jong Un", "leader", KOREA),
        article("b", "2023-09-14").entity(EntityType.PERSON, "Kim"));

    String bare =
        PROFILER
            .profile(article("b", "2023-09-14").entity(EntityType.PERSON, "Kim").facts())
            .entities()
            .stream()
            .filter(e -> e.type() == EntityType.PERSON)
            .map(NamedEntity::key)
            .findFirst()
            .orElseThrow();
    assertThat(resolver.merged("person/kim-jong-un")).isEqualTo(resolver.merged(bare));

    build(article("c", "2023-09-15").person("Kim Yo Jong", "official", KOREA));
    assertThat(resolver.merged("person/kim-jong-un")).isEqualTo("person/kim-jong-un");
    assertThat(resolver.matches(bare)).allMatch(m -> m.verdict() == Match.Verdict.PROPOSED);
  }

  @Test
  void aBodyThatEveryStateHasIsThatOfTheCountryBesideIt() {
    String ministry = "Defence Ministry";
    assertThat(home("Shells were sent , the Defence Ministry of Russia said", ministry))
        .isEqualTo("organization/russia-defense-ministry");
    assertThat(home("Russia 's Defence Ministry sent shells to North Korea", ministry))
        .isEqualTo("organization/russia-defense-ministry");
    assertThat(
            home(
                "The National Defense Ministry in Russia sent shells", "National Defense Ministry"))
        .isEqualTo("organization/russia-defense-ministry");
    assertThat(home("Russia and the Defence Ministry disagree", ministry))
        .startsWith("organization/defense-ministry-");
  }

  @Test
  void bodiesAreOneByTheirOfficersAndByOtherNamesThatATextGives() {
    build(council(article("a", "2023-08-31")), council(article("b", "2023-10-14")));
    assertThat(resolver.merged(council("b"))).isEqualTo(resolver.merged(council("a")));

    build(
        article("c", "2023-08-31")
            .sentence("Borduria 's Arsenal Bureau , also known as ABX , bought rockets")
            .entity(EntityType.ORGANIZATION, "Arsenal Bureau")
            .entity(EntityType.ORGANIZATION, "ABX"),
        article("d", "2023-08-31")
            .sentence("Reports by ABX and by Tass differ")
            .entity(EntityType.ORGANIZATION, "Tass")
            .entity(EntityType.ORGANIZATION, "ABX"));
    assertThat(resolver.merged("organization/arsenal-bureau")).isEqualTo("organization/abx");
    assertThat(resolver.merged("organization/tass")).isEqualTo("organization/tass");
  }

  private static String home(String sentence, String body) {
    return PROFILER
        .profile(
            new Sample("home")
                .sentence(sentence)
                .country("Russia", "RU", "Q159")
                .country("North Korea", "KP", "Q423")
                .entity(EntityType.ORGANIZATION, body)
                .facts())
        .entities()
        .stream()
        .filter(e -> e.type() == EntityType.ORGANIZATION)
        .map(NamedEntity::key)
        .findFirst()
        .orElseThrow();
  }

  private static Sample council(Sample article) {
    String council = Sample.id(EntityType.ORGANIZATION, "National Security Council");
    return article
        .entity(EntityType.ORGANIZATION, "National Security Council")
        .entity(
            new Entity(
                "person/ann-hall",
                EntityType.PERSON,
                "Ann Hall",
                List.of(),
                List.of(),
                List.of(new Position("spokeswoman", council)),
                null,
                Map.of()));
  }

  private static String council(String article) {
    return PROFILER.profile(council(article(article, "2023-08-31")).facts()).entities().stream()
        .filter(e -> e.type() == EntityType.ORGANIZATION)
        .map(NamedEntity::key)
        .findFirst()
        .orElseThrow();
  }
}
