package org.attest.extract;

import java.util.List;
import org.attest.article.Article;
import org.attest.extract.claim.ClaimFinder;
import org.attest.extract.entity.Entities;
import org.attest.extract.entity.EntityFinder;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.quantity.QuantityFinder;
import org.attest.extract.time.TimeFinder;
import org.attest.language.LanguageReader;
import org.attest.language.Sentence;
import org.attest.rules.FrameReader;
import org.attest.rules.RuleSet;

/** From an article to its facts. A pure function of the article; safe for threads. */
public final class Extractor {

  private final LanguageReader language;
  private final EntityFinder entityFinder;
  private final TimeFinder timeFinder;
  private final QuantityFinder quantityFinder;
  private final FrameReader frames;
  private final RuleSet rules;
  private final EventFinder eventFinder;
  private final ClaimFinder claimFinder;

  /** An extractor with rules other than those that ship. */
  Extractor(LanguageReader language, RuleSet rules) {
    this.language = language;
    this.frames = FrameReader.load();
    this.rules = rules;
    this.entityFinder = EntityFinder.load();
    this.timeFinder = TimeFinder.load();
    this.quantityFinder = QuantityFinder.load();
    this.eventFinder = EventFinder.load();
    this.claimFinder = ClaimFinder.load();
  }

  /** An extractor with the rules and lexicons that ship with the program. */
  public static Extractor load(LanguageReader language) {
    return new Extractor(language, RuleFiles.load());
  }

  /** Reads an article's facts. */
  public Facts extract(Article article) {
    List<Sentence> sentences = language.read(article);
    Entities entities = entityFinder.find(article, sentences);
    ArticleReading reading =
        new ArticleReading(
            article,
            sentences,
            entities,
            timeFinder.find(article, sentences),
            sentences.stream().map(quantityFinder::find).toList(),
            sentences.stream().map(s -> rules.match(s, frames.read(s))).toList());
    List<FoundEvent> events = eventFinder.find(reading);
    return new Facts(
        article,
        sentences,
        entities.all(),
        events.stream().map(FoundEvent::event).toList(),
        claimFinder.find(reading, events));
  }
}
