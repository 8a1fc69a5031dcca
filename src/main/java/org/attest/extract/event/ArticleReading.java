package org.attest.extract.event;

import java.util.List;
import org.attest.article.Article;
import org.attest.extract.QuantityMention;
import org.attest.extract.TimeMention;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.rules.Match;

/**
 * What is known of an article before its events are put together.
 *
 * @param article the article
 * @param sentences its sentences
 * @param entities its entities
 * @param times its time expressions, one list for each sentence
 * @param quantities its quantities, one list for each sentence
 * @param matches the rules that fit, one list for each sentence
 */
public record ArticleReading(
    Article article,
    List<Sentence> sentences,
    Entities entities,
    List<List<TimeMention>> times,
    List<List<QuantityMention>> quantities,
    List<List<Match>> matches) {

  public ArticleReading {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    matches = List.copyOf(matches);
  }
}
