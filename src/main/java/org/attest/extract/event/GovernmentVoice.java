package org.attest.extract.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.article.Article;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.entity.Entities;
import org.attest.language.Token;

/**
 * Whom "we" and "I" mean in a government's own statement: the country. In an article of any other
 * publisher they mean nobody.
 */
final class GovernmentVoice {

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "us", "our", "my", "me", "ours");

  private final Entities entities;
  private final String publisher;
  private final Quotes quotes;

  GovernmentVoice(Article article, Entities entities) {
    this.entities = entities;
    this.publisher = article.publisher() == null ? "" : article.publisher();
    this.quotes = new Quotes(article.text());
  }

  /** Whether the article is a government's own. */
  boolean isOfficial() {
    return entities.isOfficial();
  }

  /** The country, if a body publishes the article for it. */
  Optional<Entity> actsFor(Entity body) {
    boolean own = body.type() == EntityType.ORGANIZATION && publisher.contains(body.name());
    return isOfficial() && own ? entities.government() : Optional.empty();
  }

  /** The country, if the word is a first person and nobody else's is quoted. */
  Optional<Entity> meantBy(Token token) {
    boolean own =
        FIRST_PERSON.contains(token.text().toLowerCase(Locale.ROOT))
            && !quotes.contains(token.start());
    return own ? entities.government() : Optional.empty();
  }
}
