package org.attest.extract;

import java.util.List;
import org.attest.article.Article;
import org.attest.language.Sentence;

/**
 * All that was read out of one article.
 *
 * @param article the article
 * @param sentences its sentences
 * @param entities its entities, ordered by id
 * @param events its events in order of the text
 * @param claims its claims in order of the text
 */
public record Facts(
    Article article,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Event> events,
    List<Claim> claims) {

  public Facts {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
  }
}
