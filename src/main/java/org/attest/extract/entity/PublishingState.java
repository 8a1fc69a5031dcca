package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.article.Article;
import org.attest.extract.Mention;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * The state whose government publishes an article, by the publisher's name: whom "we" and "the
 * President" mean there.
 */
final class PublishingState {

  private static final Set<String> BODIES =
      WordClasses.load("entity-words").words("government-body");

  private static final List<Lexicon.Row> VOICES = Lexicon.read("government-voices");

  /** Words behind which a publisher names another country than its own. */
  private static final Set<String> ABROAD = Set.of("for", "in", "to", "on");

  private final boolean official;
  private final @Nullable Country country;
  private final Discourse discourse;

  PublishingState(Article article, Gazetteer gazetteer, Discourse discourse) {
    String publisher = article.publisher() == null ? "" : article.publisher();
    Optional<Country> known = known(publisher, gazetteer);
    boolean body = BODIES.stream().anyMatch(publisher.toLowerCase(Locale.ROOT)::contains);
    this.official = known.isPresent() || body;
    this.country = known.orElseGet(() -> body ? named(publisher, gazetteer) : null);
    this.discourse = discourse;
  }

  /** Whether a government publishes the article. */
  boolean isOfficial() {
    return official;
  }

  /** The state, if the article names it. */
  @Nullable Cluster cluster() {
    return country == null ? null : discourse.country(country);
  }

  /** The state, named or not; null if no government publishes the article. */
  @Nullable Cluster at(Mention mention) {
    if (country == null) {
      return null;
    }
    Cluster state = discourse.country(country);
    return state == null ? discourse.add(country, mention) : state;
  }

  private static Optional<Country> known(String publisher, Gazetteer gazetteer) {
    Optional<Country> seat =
        gazetteer.countries(Atoms.asTokens(publisher)).stream()
            .map(PhraseIndex.Match::value)
            .filter(c -> c.sense() == Gazetteer.Sense.SEAT)
            .map(Gazetteer.CountrySense::country)
            .findFirst();
    return seat.or(
        () ->
            VOICES.stream()
                .filter(row -> row.all("publishers").stream().anyMatch(publisher::contains))
                .findFirst()
                .flatMap(row -> gazetteer.country(row.need("country"))));
  }

  /** The country in the name of a ministry or office. */
  private static @Nullable Country named(String publisher, Gazetteer gazetteer) {
    List<Atoms.Atom> atoms = Atoms.asTokens(publisher);
    return gazetteer.countries(atoms).stream()
        .filter(m -> m.value().sense() != Gazetteer.Sense.CAPITAL)
        .filter(m -> m.first() == 0 || !ABROAD.contains(atoms.get(m.first() - 1).text()))
        .map(m -> m.value().country())
        .findFirst()
        .orElse(null);
  }
}
