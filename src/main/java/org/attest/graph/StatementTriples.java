package org.attest.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.attest.article.Article;
import org.attest.extract.Claim;
import org.attest.extract.Entity;
import org.attest.extract.Event;
import org.attest.extract.Evidence;
import org.attest.extract.Facts;
import org.attest.extract.Item;
import org.attest.extract.Quantity;
import org.attest.extract.TimeInterval;
import org.attest.resolve.Labels;
import org.attest.resolve.OwnVoices;
import org.jspecify.annotations.Nullable;

/** The events and claims of one article as triples, with their evidence. */
final class StatementTriples {

  private final Facts facts;
  private final Article article;
  private final Triples out;
  private final CodePoints points;
  private final Map<String, String> names;

  StatementTriples(Facts facts, Triples out, CodePoints points) {
    this.facts = facts;
    this.article = facts.article();
    this.out = out;
    this.points = points;
    this.names = facts.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
  }

  void write() {
    facts.events().forEach(this::event);
    facts.claims().forEach(this::claim);
    OwnVoices.of(facts).forEach(this::ownVoice);
  }

  private void event(Event event) {
    Node node = local(event.id());
    out.add(node, Vocabulary.TYPE, Vocabulary.term(event.type().term()));
    out.text(node, Vocabulary.IDENTIFIER, event.id());
    out.text(node, Vocabulary.LABEL, Labels.of(event, names));
    event
        .roles()
        .forEach((role, ids) -> ids.forEach(id -> out.add(node, Vocabulary.term(role), local(id))));
    for (int i = 0; i < event.items().size(); i++) {
      item(node, event.id() + "/item" + (i + 1), event.items().get(i));
    }
    time(node, event.id(), event.time());
    out.add(node, Vocabulary.FACTUALITY, Vocabulary.term(event.factuality()));
    if (event.status() != null) {
      out.add(node, Vocabulary.STATUS, Vocabulary.term(event.status()));
    }
    if (event.mode() != null) {
      out.add(node, Vocabulary.MODE, Vocabulary.term(event.mode()));
    }
    evidence(node, event.evidence());
    event.foundBy().forEach(rule -> out.text(node, Vocabulary.FOUND_BY, rule));
  }

  private void item(Node event, String id, Item item) {
    Node node = local(id);
    out.add(event, Vocabulary.HAS_ITEM, node);
    out.add(node, Vocabulary.TYPE, Vocabulary.ITEM);
    item.weapons().forEach(w -> out.add(node, Vocabulary.WEAPON, local(w)));
    Quantity quantity = item.quantity();
    if (quantity == null) {
      return;
    }
    Node amount = local(id + "/quantity");
    out.add(node, Vocabulary.HAS_QUANTITY, amount);
    out.add(amount, Vocabulary.TYPE, Vocabulary.QUANTITY);
    out.number(amount, Vocabulary.MINIMUM, quantity.min());
    out.number(amount, Vocabulary.MAXIMUM, quantity.max());
    out.text(amount, Vocabulary.UNIT, quantity.unit());
    out.text(amount, Vocabulary.WORDS, quantity.text());
  }

  private void time(Node owner, String id, @Nullable TimeInterval time) {
    if (time == null) {
      return;
    }
    Node node = local(id + "/time");
    out.add(owner, Vocabulary.TIME, node);
    out.add(node, Vocabulary.TYPE, Vocabulary.TIME_INTERVAL);
    out.date(node, Vocabulary.FROM, time.from());
    out.date(node, Vocabulary.TO, time.to());
    out.text(node, Vocabulary.ISO8601, time.iso());
    out.date(node, Vocabulary.RESOLVED_AGAINST, time.basis());
    out.text(node, Vocabulary.WORDS, time.text());
  }

  private void claim(Claim claim) {
    Node node = local(claim.id());
    out.add(node, Vocabulary.TYPE, Vocabulary.CLAIM);
    claim.sources().forEach(id -> out.add(node, Vocabulary.SOURCE, local(id)));
    claim.media().forEach(id -> out.add(node, Vocabulary.MEDIUM, local(id)));
    out.text(node, Vocabulary.LABEL, Labels.of(claim, names, article));
    said(node, claim);
  }

  /** The article's own word: its source is no entity of the text but the publisher. */
  private void ownVoice(Claim voice) {
    Node node = local(voice.id());
    out.add(node, Vocabulary.TYPE, Vocabulary.OWN_VOICE);
    out.add(node, Vocabulary.SOURCE, local("publisher"));
    out.text(node, Vocabulary.LABEL, Labels.of(voice, names, article));
    said(node, voice);
  }

  private void said(Node node, Claim claim) {
    out.text(node, Vocabulary.IDENTIFIER, claim.id());
    out.add(node, Vocabulary.STANCE, Vocabulary.term(claim.stance()));
    out.add(node, Vocabulary.ABOUT, local(claim.about()));
    time(node, claim.id(), claim.time());
    evidence(node, claim.evidence());
    claim.foundBy().forEach(rule -> out.text(node, Vocabulary.FOUND_BY, rule));
  }

  private void evidence(Node owner, List<Evidence> evidence) {
    for (Evidence place : evidence) {
      int from = points.before(place.start());
      int to = points.before(place.end());
      Node node = local("evidence/" + from + "-" + to);
      out.add(owner, Vocabulary.HAS_EVIDENCE, node);
      out.add(node, Vocabulary.TYPE, Vocabulary.EVIDENCE);
      out.add(node, Vocabulary.REFERENCE_CONTEXT, Iris.article(article.id()));
      out.offset(node, Vocabulary.BEGIN_INDEX, from);
      out.offset(node, Vocabulary.END_INDEX, to);
      out.text(node, Vocabulary.ANCHOR_OF, points.quote(place.start(), place.end()));
    }
  }

  private Node local(String id) {
    return Iris.local(article.id(), id);
  }
}
