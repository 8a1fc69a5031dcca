package org.attest.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.query.dossier.ArticleLine;
import org.attest.query.dossier.ClaimLine;
import org.attest.query.dossier.EventLine;
import org.attest.query.dossier.Identifier;
import org.attest.query.dossier.Item;
import org.attest.query.dossier.Match;
import org.attest.query.dossier.Moment;
import org.attest.query.dossier.Thing;
import org.attest.query.dossier.Words;

/** Lines of dossiers: events, articles, numbers and names as text. */
final class DossierText {

  private DossierText() {}

  static String origins(int count) {
    return count == 0 ? "nobody asserts it" : count + (count == 1 ? " origin" : " origins");
  }

  static String of(ArticleLine article) {
    return article.self().name() + " (" + source(article.publisher(), article.published()) + ")";
  }

  static String source(String publisher, String day) {
    return Stream.of(publisher, Words.time(day))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  static String of(Match match, Thing self) {
    Thing other = match.first().iri().equals(self.iri()) ? match.second() : match.first();
    return other.name() + " (" + match.verdict() + ", " + String.join("; ", match.reasons()) + ")";
  }

  static String amount(Item item) {
    return Stream.of(
            item.amount(), item.amount().isEmpty() ? "" : item.joint(), names(item.weapons()))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static String say(List<Thing> who) {
    return who.isEmpty() ? "" : (who.size() == 1 ? ", says " : ", say ") + names(who);
  }

  static String speakers(ClaimLine claim) {
    return claim.sources().isEmpty() ? "somebody" : names(claim.sources());
  }

  static String of(EventLine event) {
    List<String> amounts =
        event.items().stream().filter(i -> !i.amount().isEmpty()).map(DossierText::amount).toList();
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

  static String when(EventLine event) {
    return event.times().isEmpty()
        ? event.told().isEmpty() ? "no day" : "told " + Words.time(event.told())
        : String.join("; ", event.times().stream().map(Moment::text).toList());
  }

  static String of(Identifier id) {
    return id.scheme() + " " + id.value();
  }

  static String names(List<Thing> things) {
    return String.join(", ", things.stream().map(Thing::name).toList());
  }
}
