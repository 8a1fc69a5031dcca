package org.attest.extract.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.entity.Entities;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Whom "we" and "I" mean in a government's own statement: the country. In an article of any other
 * publisher they mean nobody.
 */
final class GovernmentVoice {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "us", "our", "my", "me", "ours");

  private static final WordClasses WORDS = WordClasses.load("event-words");

  /** Words of publishers' names that make a country's name in them that of its government. */
  private static final Set<String> BODIES = WORDS.words("government-body");

  private final String publisher;
  private final boolean official;
  private final Optional<Entity> country;
  private final Quotes quotes;

  private GovernmentVoice(
      String publisher, boolean official, Optional<Entity> country, Quotes quotes) {
    this.publisher = publisher;
    this.official = official;
    this.country = country;
    this.quotes = quotes;
  }

  /** The voice of an article. */
  static GovernmentVoice of(Article article, Entities entities, Map<String, String> publishers) {
    String publisher = article.publisher() == null ? "" : article.publisher();
    Optional<String> known =
        publishers.entrySet().stream()
            .filter(e -> publisher.contains(e.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean body = BODIES.stream().anyMatch(publisher.toLowerCase(Locale.ROOT)::contains);
    return new GovernmentVoice(
        publisher,
        known.isPresent() || body,
        entities.all().stream()
            .filter(e -> e.type() == EntityType.COUNTRY)
            .filter(e -> known.map(e.name()::equals).orElse(body && isIn(publisher, e)))
            .findFirst(),
        new Quotes(article.text()));
  }

  /** "Ministry of Defence, Republic of X": whether a publisher's name has any of a country's. */
  private static boolean isIn(String publisher, Entity country) {
    return Stream.concat(Stream.of(country.name()), country.aliases().stream())
        .filter(name -> name.contains(" ") || name.equals(country.name()))
        .anyMatch(publisher::contains);
  }

  /** Whether the article is a government's own. */
  boolean isOfficial() {
    return official;
  }

  /** The country, if a body publishes the article for it. */
  Optional<Entity> actsFor(Entity body) {
    boolean own = body.type() == EntityType.ORGANIZATION && publisher.contains(body.name());
    return official && own ? country : Optional.empty();
  }

  /** The country, if the word is a first person and nobody else's is quoted. */
  Optional<Entity> meantBy(Token token) {
    boolean own =
        FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
            && !quotes.contains(token.start());
    return own ? country : Optional.empty();
  }
}
