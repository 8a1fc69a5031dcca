package org.attest.resolve;

import java.util.List;
import org.attest.extract.EntityType;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.graph.Sample;

/** What tests of two or three articles share: a resolver, and articles that tell something. */
abstract class ResolvedArticles {

  static final String RUSSIA = Sample.id(EntityType.COUNTRY, "Russia");
  static final String KOREA = Sample.id(EntityType.COUNTRY, "North Korea");
  static final String ORLOV = Sample.id(EntityType.PERSON, "Ivan Orlov");
  static final String SOVA = Sample.id(EntityType.PERSON, "Oleg Sova");
  static final Profiler PROFILER = new Profiler();

  final Resolver resolver = new Resolver(new MemoryIndex(), Judgements.NONE);

  static Sample article(String id, String day) {
    return new Sample(id)
        .publisher("Outlet of " + id)
        .date(day)
        .sentence("Article " + id + " tells something of its own on day " + day)
        .country("Russia", "RU", "Q159")
        .country("North Korea", "KP", "Q423");
  }

  Changes build(Sample... articles) {
    for (Sample article : articles) {
      resolver.put(PROFILER.profile(article.facts()));
    }
    return resolver.settle();
  }

  /** How many articles tell of each event, in ascending order. */
  static List<Integer> articlesByEvent(Changes changes) {
    return changes.events().stream().map(e -> e.support().articles()).sorted().toList();
  }

  static Sample said(Sample article, String speaker) {
    return article
        .entity(EntityType.WEAPON, "rockets")
        .transfer(
            "e1",
            KOREA,
            RUSSIA,
            Sample.item(Sample.id(EntityType.WEAPON, "rockets"), 100, 100, "100"),
            null,
            TransferStatus.DELIVERED,
            Factuality.ASSERTED,
            0)
        .claim("c1", List.of(speaker), Stance.ASSERTS, "e1", List.of(), null, 0);
  }

  static String key(Sample article) {
    return PROFILER.profile(article.facts()).tellings().get(0).key();
  }

  static Sample body(Sample article, String name) {
    return said(
        article.sentence(name + " in Russia").entity(EntityType.ORGANIZATION, name),
        Sample.id(EntityType.ORGANIZATION, name));
  }
}
