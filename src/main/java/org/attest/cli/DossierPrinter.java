package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import org.attest.query.dossier.ArticleDossier;
import org.attest.query.dossier.ClaimLine;
import org.attest.query.dossier.EntityDossier;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Identifier;
import org.attest.query.dossier.Item;
import org.attest.query.dossier.Moment;
import org.attest.query.dossier.Neighbour;
import org.attest.query.dossier.Origin;
import org.attest.query.dossier.Part;
import org.attest.query.dossier.Quote;
import org.attest.query.dossier.Speaker;
import org.attest.query.dossier.Telling;
import org.attest.query.dossier.Thing;

/** Dossiers as text for a terminal. What articles say never steers the terminal. */
final class DossierPrinter {

  private static final int SPEAKERS = 10;
  private static final int NEIGHBOURS = 15;

  private final PrintWriter out;

  DossierPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints an entity.
   *
   * @param sentences the sentences that tell an event, by its IRI
   */
  void entity(EntityDossier entity, Function<String, List<Quote>> sentences) {
    title(entity.self());
    field("also called", String.join(", ", entity.names()));
    field("positions", String.join("; ", entity.positions()));
    field("belongs to", names(entity.country()));
    field(
        "identifiers",
        String.join(", ", entity.identifiers().stream().map(DossierPrinter::text).toList()));
    heading("Events (" + entity.eventCount() + ")");
    for (EventLine event : entity.events()) {
      line(1, event(event));
      sentences.apply(event.self().iri()).forEach(this::quote);
    }
    heading("What it says itself (" + entity.claimCount() + ")");
    for (ClaimLine claim : entity.claims()) {
      line(1, claim.stance() + ": " + claim.about().name());
      claim.quotes().forEach(this::quote);
    }
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
      line(1, near.relation() + " " + near.who().name() + " (" + near.events() + disputed + ")");
    }
  }

  void event(EventDossier event) {
    title(event.event().self());
    for (Part part : event.event().parts()) {
      field(part.role(), names(part.who()));
    }
    for (Item item : event.event().items()) {
      String words = item.words().isEmpty() ? "" : " (\"" + item.words() + "\")";
      field("weapons", (item.amount() + " " + names(item.weapons())).strip() + words);
    }
    field("when", when(event.event()));
    field("told as", (event.event().factuality() + " " + event.event().status()).strip());
    field("disputed", event.event().disputed() ? "yes" : "");
    origins("Says it happened", event.supporting());
    origins("Denies or doubts it", event.opposing());
    origins("Condemns it or asks for it", event.other());
    heading("How each article tells it");
    field("differ in", String.join(", ", event.differing()));
    for (Telling telling : event.tellings()) {
      line(1, telling.publisher() + ", " + telling.published() + ": " + event(telling.event()));
    }
  }

  void claim(ClaimLine claim) {
    title(claim.self());
    field("source", names(claim.sources()));
    field("stance", claim.stance());
    field("about", claim.about().name());
    field("through", names(claim.media()));
    claim.times().forEach(t -> field("said", t.text()));
    claim.quotes().forEach(this::quote);
  }

  void article(ArticleDossier article) {
    title(article.article().self());
    field("publisher", article.article().publisher());
    field("published", article.article().published());
    field("url", article.url());
    heading("Events");
    article.events().forEach(e -> line(1, event(e)));
    heading("Claims");
    for (ClaimLine claim : article.claims()) {
      line(1, names(claim.sources()) + " " + claim.stance() + ": " + claim.about().name());
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
        String through = claim.media().isEmpty() ? "" : ", through " + names(claim.media());
        String said = claim.times().isEmpty() ? "" : ", " + claim.times().get(0).text();
        String voice = claim.ownVoice() ? " in its own voice" : "";
        line(1, names(claim.sources()) + voice + " " + claim.stance() + through + said);
        claim.quotes().forEach(this::quote);
      }
    }
  }

  private static String event(EventLine event) {
    String amount =
        String.join(
            "; ", event.items().stream().map(Item::amount).filter(a -> !a.isEmpty()).toList());
    return when(event)
        + "  "
        + event.self().kindName()
        + ": "
        + event.self().name()
        + (amount.isEmpty() ? "" : " [" + amount + "]")
        + (event.factuality().equals("asserted") ? "" : " (" + event.factuality() + ")")
        + (event.disputed() ? " (disputed)" : "")
        + "  "
        + event.origins()
        + (event.origins() == 1 ? " origin" : " origins");
  }

  private static String when(EventLine event) {
    return event.times().isEmpty()
        ? event.told().isEmpty() ? "no day" : "told " + event.told()
        : String.join("; ", event.times().stream().map(Moment::text).toList());
  }

  private void quote(Quote quote) {
    line(2, "\"" + quote.text() + "\"");
    line(2, "  " + quote.publisher() + ", " + quote.published() + ", " + quote.id());
  }

  private static String text(Identifier id) {
    return id.scheme() + " " + id.value();
  }

  private static String names(List<Thing> things) {
    return String.join(", ", things.stream().map(Thing::name).toList());
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
