package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.attest.query.dossier.ArticleDossier;
import org.attest.query.dossier.ArticleLine;
import org.attest.query.dossier.ClaimLine;
import org.attest.query.dossier.EntityDossier;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Flow;
import org.attest.query.dossier.Item;
import org.attest.query.dossier.Match;
import org.attest.query.dossier.Moment;
import org.attest.query.dossier.Neighbour;
import org.attest.query.dossier.Origin;
import org.attest.query.dossier.Part;
import org.attest.query.dossier.Quote;
import org.attest.query.dossier.Speaker;
import org.attest.query.dossier.Telling;
import org.attest.query.dossier.Thing;
import org.attest.query.dossier.Words;

/** Dossiers as text for a terminal. What articles say never steers the terminal. */
final class DossierPrinter {

  private static final int SPEAKERS = 10;
  private static final int NEIGHBOURS = 15;
  private static final int ARTICLES = 20;

  private final PrintWriter out;

  DossierPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints an entity.
   *
   * @param flows who supplies it and whom it supplies
   * @param sentences the sentences that tell an event, by its IRI
   */
  void entity(EntityDossier entity, List<Flow> flows, Function<String, List<Quote>> sentences) {
    title(entity.self());
    field("also called", String.join(", ", entity.names()));
    field("positions", String.join("; ", entity.positions()));
    field("belongs to", DossierText.names(entity.country()));
    field("kind of", DossierText.names(entity.broader()));
    entity.matches().forEach(m -> field("may be the same as", DossierText.of(m, entity.self())));
    field(
        "identifiers",
        String.join(", ", entity.identifiers().stream().map(DossierText::of).toList()));
    field(
        "told in", entity.articleCount() + (entity.articleCount() == 1 ? " article" : " articles"));
    String self = entity.self().iri();
    flows("Who supplies it", flows.stream().filter(f -> f.to().iri().equals(self)).toList(), true);
    flows(
        "Whom it supplies",
        flows.stream().filter(f -> f.from().iri().equals(self)).toList(),
        false);
    events(entity, sentences);
    heading("What it says itself (" + entity.claimCount() + ")");
    for (ClaimLine claim : entity.claims()) {
      line(1, claim.stance() + ": " + claim.about().title());
      claim.quotes().forEach(this::quote);
    }
    more(entity.claimCount() - entity.claims().size());
    around(entity);
  }

  private void events(EntityDossier entity, Function<String, List<Quote>> sentences) {
    heading("Events (" + entity.eventCount() + ")");
    for (EventLine event : entity.events()) {
      line(1, DossierText.of(event));
      sentences.apply(event.self().iri()).forEach(this::quote);
    }
    more(entity.eventCount() - entity.events().size());
  }

  private void around(EntityDossier entity) {
    heading("Who speaks about it");
    for (Speaker speaker : entity.speakers().stream().limit(SPEAKERS).toList()) {
      line(
          1,
          String.format(
              java.util.Locale.ROOT,
              "%s: asserts %d, denies or doubts %d, other %d",
              speaker.who().name(),
              speaker.asserts(),
              speaker.denies(),
              speaker.other()));
    }
    heading("Neighbours");
    for (Neighbour near : entity.neighbours().stream().limit(NEIGHBOURS).toList()) {
      String disputed = near.disputed() ? ", disputed" : "";
      String told = near.asserted() ? "" : ", " + near.told();
      String events = near.events() + (near.events() == 1 ? " event" : " events");
      line(1, near.relation() + " " + near.who().name() + " (" + events + told + disputed + ")");
    }
    heading("Articles (" + entity.articleCount() + ")");
    for (ArticleLine article : entity.articles().stream().limit(ARTICLES).toList()) {
      line(1, DossierText.of(article) + ", " + article.id());
    }
    more(entity.articleCount() - Math.min(ARTICLES, entity.articles().size()));
  }

  private void flows(String title, List<Flow> flows, boolean from) {
    if (flows.isEmpty()) {
      return;
    }
    heading(title);
    for (Flow flow : flows) {
      String told = flow.asserted() ? "" : ", only told as " + flow.told();
      line(
          1,
          (from ? flow.from() : flow.to()).name()
              + ": "
              + DossierText.origins(flow.origins())
              + told
              + (flow.disputed() ? ", disputed" : ""));
      field("  says so", DossierText.names(flow.sayers()));
      field("  denies or doubts it", DossierText.names(flow.deniers()));
    }
  }

  private void more(int left) {
    if (left > 0) {
      line(1, "and " + left + " more");
    }
  }

  void event(EventDossier event) {
    title(event.event().self());
    for (Part part : event.event().parts()) {
      field(part.role(), DossierText.names(part.who()));
    }
    for (Item item : event.event().items()) {
      String words = item.words().isEmpty() ? "" : " (\"" + item.words() + "\")";
      field("weapons", DossierText.amount(item) + words + DossierText.say(item.statedBy()));
    }
    for (Moment time : event.event().times()) {
      field("when", time.text() + DossierText.say(time.statedBy()));
    }
    field("first told", Words.time(event.event().told()));
    field("asserted by", DossierText.names(event.bearing().assertedBy()));
    field("denied by", DossierText.names(event.bearing().deniedBy()));
    field("doubted by", DossierText.names(event.bearing().doubtedBy()));
    field("condemned by", DossierText.names(event.bearing().condemnedBy()));
    event.bearing().partOf().forEach(e -> field("part of", e.title()));
    event.bearing().parts().forEach(e -> field("takes in", e.title()));
    String status = event.event().status();
    field("told as", event.event().factuality() + (status.isEmpty() ? "" : ", " + status));
    field("disputed", event.event().disputed() ? "yes" : "");
    origins("Says it happened", event.supporting());
    origins("Denies or doubts it", event.opposing());
    origins("Condemns it or asks for it", event.other());
    heading("How each article tells it");
    field("differ in", String.join(", ", event.differing()));
    for (Telling telling : event.tellings()) {
      line(
          1,
          DossierText.source(telling.publisher(), telling.published())
              + ": "
              + DossierText.of(telling.event()));
      telling.matches().forEach(this::match);
    }
  }

  private void match(Match match) {
    String reasons = String.join("; ", match.reasons());
    line(2, "match " + match.verdict() + ", score " + match.score() + ": " + reasons);
  }

  void claim(ClaimLine claim) {
    title(claim.self());
    field("source", DossierText.names(claim.sources()));
    field("stance", claim.stance());
    field("about", claim.about().title());
    field("through", DossierText.names(claim.media()));
    claim.times().forEach(t -> field("said", t.text()));
    claim.quotes().forEach(this::quote);
  }

  void article(ArticleDossier article) {
    title(article.article().self());
    field("publisher", article.article().publisher());
    field("published", Words.time(article.article().published()));
    field("url", article.url());
    heading("Events");
    article.events().forEach(e -> line(1, DossierText.of(e)));
    heading("Claims");
    for (ClaimLine claim : article.claims()) {
      line(1, DossierText.speakers(claim) + ": " + claim.stance() + " " + claim.about().title());
      claim.quotes().forEach(this::quote);
    }
  }

  private void origins(String name, List<Origin> origins) {
    if (origins.isEmpty()) {
      return;
    }
    heading(name + " (" + origins.size() + (origins.size() == 1 ? " origin)" : " origins)"));
    for (Origin origin : origins) {
      for (ClaimLine claim : origin.claims()) {
        String through =
            claim.media().isEmpty() ? "" : ", through " + DossierText.names(claim.media());
        String said = claim.times().isEmpty() ? "" : ", " + claim.times().get(0).text();
        String voice = claim.ownVoice() ? " in its own voice" : "";
        line(1, DossierText.speakers(claim) + voice + ": " + claim.stance() + through + said);
        claim.quotes().forEach(this::quote);
      }
    }
  }

  private void quote(Quote quote) {
    line(2, "\"" + quote.text() + "\"");
    line(2, "  " + DossierText.source(quote.publisher(), quote.published()) + ", " + quote.id());
  }

  private void title(Thing thing) {
    out.println(clean(thing.name()) + " (" + thing.kindName() + ")");
    out.println(thing.iri());
  }

  private void heading(String text) {
    out.println();
    out.println(text);
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.println("  " + name + ": " + clean(value));
    }
  }

  private void line(int depth, String text) {
    out.println("  ".repeat(depth) + clean(text));
  }

  /** Control and steering characters, those that turn the direction of text among them, are out. */
  private static String clean(String text) {
    return text.strip()
        .replaceAll("[\\p{Cntrl}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+", " ");
  }
}
