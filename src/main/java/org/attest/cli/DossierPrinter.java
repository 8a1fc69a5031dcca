package org.attest.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.query.dossier.ArticleDossier;
import org.attest.query.dossier.ArticleLine;
import org.attest.query.dossier.ClaimLine;
import org.attest.query.dossier.EntityDossier;
import org.attest.query.dossier.EventDossier;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Flow;
import org.attest.query.dossier.Identifier;
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
    field("belongs to", names(entity.country()));
    field("kind of", names(entity.broader()));
    entity.matches().forEach(m -> field("may be the same as", match(m, entity.self())));
    field(
        "identifiers",
        String.join(", ", entity.identifiers().stream().map(DossierPrinter::text).toList()));
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
      line(1, event(event));
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
      line(1, article(article) + ", " + article.id());
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
              + origins(flow.origins())
              + told
              + (flow.disputed() ? ", disputed" : ""));
      field("  says so", names(flow.sayers()));
      field("  denies or doubts it", names(flow.deniers()));
    }
  }

  private void more(int left) {
    if (left > 0) {
      line(1, "and " + left + " more");
    }
  }

  private static String origins(int count) {
    return count == 0 ? "nobody asserts it" : count + (count == 1 ? " origin" : " origins");
  }

  private static String article(ArticleLine article) {
    return article.self().name() + " (" + source(article.publisher(), article.published()) + ")";
  }

  private static String source(String publisher, String day) {
    return Stream.of(publisher, Words.time(day))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String match(Match match, Thing self) {
    Thing other = match.first().iri().equals(self.iri()) ? match.second() : match.first();
    return other.name() + " (" + match.verdict() + ", " + String.join("; ", match.reasons()) + ")";
  }

  void event(EventDossier event) {
    title(event.event().self());
    for (Part part : event.event().parts()) {
      field(part.role(), names(part.who()));
    }
    for (Item item : event.event().items()) {
      String words = item.words().isEmpty() ? "" : " (\"" + item.words() + "\")";
      field("weapons", amount(item) + words + say(item.statedBy()));
    }
    for (Moment time : event.event().times()) {
      field("when", time.text() + say(time.statedBy()));
    }
    field("first told", Words.time(event.event().told()));
    field("asserted by", names(event.bearing().assertedBy()));
    field("denied by", names(event.bearing().deniedBy()));
    field("doubted by", names(event.bearing().doubtedBy()));
    field("condemned by", names(event.bearing().condemnedBy()));
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
      line(1, source(telling.publisher(), telling.published()) + ": " + event(telling.event()));
      telling.matches().forEach(this::match);
    }
  }

  private void match(Match match) {
    String reasons = String.join("; ", match.reasons());
    line(2, "match " + match.verdict() + ", score " + match.score() + ": " + reasons);
  }

  void claim(ClaimLine claim) {
    title(claim.self());
    field("source", names(claim.sources()));
    field("stance", claim.stance());
    field("about", claim.about().title());
    field("through", names(claim.media()));
    claim.times().forEach(t -> field("said", t.text()));
    claim.quotes().forEach(this::quote);
  }

  void article(ArticleDossier article) {
    title(article.article().self());
    field("publisher", article.article().publisher());
    field("published", Words.time(article.article().published()));
    field("url", article.url());
    heading("Events");
    article.events().forEach(e -> line(1, event(e)));
    heading("Claims");
    for (ClaimLine claim : article.claims()) {
      line(1, speakers(claim) + ": " + claim.stance() + " " + claim.about().title());
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
        line(1, speakers(claim) + voice + ": " + claim.stance() + through + said);
        claim.quotes().forEach(this::quote);
      }
    }
  }

  private static String amount(Item item) {
    return Stream.of(
            item.amount(), item.amount().isEmpty() ? "" : item.joint(), names(item.weapons()))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String say(List<Thing> who) {
    return who.isEmpty() ? "" : (who.size() == 1 ? ", says " : ", say ") + names(who);
  }

  private static String speakers(ClaimLine claim) {
    return claim.sources().isEmpty() ? "somebody" : names(claim.sources());
  }

  private static String event(EventLine event) {
    List<String> amounts =
        event.items().stream()
            .filter(i -> !i.amount().isEmpty())
            .map(DossierPrinter::amount)
            .toList();
    String told = event.toldAs().equals("asserted") ? "" : " (" + event.toldAs() + ")";
    return when(event)
        + "  "
        + event.self().title()
        + (amounts.isEmpty() ? "" : " [" + String.join("; ", amounts) + "]")
        + told
        + (event.disputed() ? " (disputed)" : "")
        + "  "
        + origins(event.origins())
        + (event.denials() == 0 ? "" : ", " + event.denials() + " against");
  }

  private static String when(EventLine event) {
    return event.times().isEmpty()
        ? event.told().isEmpty() ? "no day" : "told " + Words.time(event.told())
        : String.join("; ", event.times().stream().map(Moment::text).toList());
  }

  private void quote(Quote quote) {
    line(2, "\"" + quote.text() + "\"");
    line(2, "  " + source(quote.publisher(), quote.published()) + ", " + quote.id());
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
