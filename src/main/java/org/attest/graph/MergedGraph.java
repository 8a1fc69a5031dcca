package org.attest.graph;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.extract.EntityType;
import org.attest.resolve.Changes;
import org.attest.resolve.Index;
import org.attest.resolve.Merged;
import org.attest.resolve.Resolver;
import org.attest.resolve.Saying;
import org.attest.resolve.WeaponClasses;
import org.attest.resolve.entity.NameProfile;

/** Brings the merged graph into step with what resolving has changed. */
final class MergedGraph {

  private final Graph merged;
  private final Evidences evidences;
  private final Shortcuts shortcuts;
  private final NodeContent content;
  private final Index index;
  private final Resolver resolver;
  private final WeaponClasses classes = new WeaponClasses();
  private final MergedEntities entities;
  private final MergedEvents events;
  private final MergedClaims claims;
  private final MergedMatches matches;

  MergedGraph(DatasetGraph data, Index index, Resolver resolver) {
    this.merged = data.getDefaultGraph();
    this.evidences = new Evidences(data);
    this.shortcuts = new Shortcuts(merged, index);
    this.content = new NodeContent(merged);
    this.index = index;
    this.resolver = resolver;
    this.entities = new MergedEntities(resolver::merged, classes);
    this.events = new MergedEvents(resolver::merged);
    this.claims = new MergedClaims(resolver::merged);
    this.matches = new MergedMatches(merged);
  }

  /** Writes what has changed. */
  void apply(Changes changes) {
    changes.links().forEach(this::link);
    changes.entities().forEach(this::entity);
    changes.publishers().forEach(this::publisher);
    changes.events().forEach(this::event);
    changes.claims().forEach(c -> content.write(Iris.merged(c.key()), claims.triples(c)));
    changes.utterances().forEach(this::utterance);
    changes.forwards().forEach(this::forward);
    changes.matches().forEach(key -> matches.renew(key, resolver.matches(key)));
    changes.ended().forEach(matches::remove);
    changes.made().forEach(matches::add);
    changes
        .copies()
        .forEach(
            (article, head) -> {
              Node node = Iris.article(article);
              merged.remove(node, Vocabulary.COPY_OF, Node.ANY);
              if (!article.equals(head)) {
                merged.add(node, Vocabulary.COPY_OF, Iris.article(head));
              }
            });
  }

  private void link(Changes.Link link) {
    Node member = Iris.local(link.article(), link.id());
    if (!link.from().isEmpty()) {
      evidences.unlink(Iris.merged(link.from()), member);
    }
    if (!link.to().isEmpty()) {
      evidences.link(Iris.merged(link.to()), member);
    }
  }

  private void entity(Merged.Thing thing) {
    content.write(Iris.merged(thing.key()), entities.triples(thing));
    if (thing.key().startsWith("weapon/")) {
      classes(thing);
    }
  }

  /** Keeps the classes of weapons that some weapon belongs to, and those above them. */
  private void classes(Merged.Thing weapon) {
    SortedSet<String> kinds = new TreeSet<>();
    for (NameProfile name : weapon.names()) {
      if (name.type() == EntityType.WEAPON) {
        classes.path(classes.classOf(name.key())).forEach(k -> kinds.add(k.id()));
      }
    }
    SortedSet<String> concerned = new TreeSet<>(kinds);
    concerned.addAll(index.lines("classes", weapon.key()));
    index.replace("classes", weapon.key(), kinds);
    for (String kind : concerned) {
      if (kinds.contains(kind)) {
        index.add("class", kind, weapon.key());
      } else {
        index.remove("class", kind, weapon.key());
      }
      Node node = MergedEntities.classNode(kind);
      if (index.lines("class", kind).isEmpty()) {
        merged.remove(node, Node.ANY, Node.ANY);
      } else {
        entities.triples(kind).find().forEachRemaining(merged::add);
      }
    }
  }

  private void publisher(String key, String name) {
    Triples out = new Triples();
    if (!name.isEmpty()) {
      out.add(Iris.merged(key), Vocabulary.TYPE, Vocabulary.PUBLISHER);
      out.text(Iris.merged(key), Vocabulary.LABEL, name);
    }
    content.write(Iris.merged(key), out.graph());
  }

  private void event(Merged.Happening event) {
    Node node = Iris.merged(event.key());
    Set<Triple> before = shortcuts.carriedBy(node);
    content.write(node, events.triples(event));
    shortcuts.change(node, before, shortcuts.carriedBy(node));
  }

  private void utterance(Merged.Utterance utterance) {
    Node node = Iris.merged(utterance.key());
    content.write(node, claims.triples(utterance));
    TreeSet<String> members = new TreeSet<>();
    for (Saying saying : utterance.sayings()) {
      members.add(Iris.local(saying.article(), saying.id()).getURI());
    }
    for (Triple old : merged.find(node, Vocabulary.DERIVED_FROM, Node.ANY).toList()) {
      if (!members.remove(old.getObject().getURI())) {
        merged.delete(old);
      }
    }
    members.forEach(
        m ->
            merged.add(
                node, Vocabulary.DERIVED_FROM, org.apache.jena.graph.NodeFactory.createURI(m)));
  }

  private void forward(String name, String to) {
    Node node = Iris.merged(name);
    merged.remove(node, Vocabulary.IS_REPLACED_BY, Node.ANY);
    if (!to.isEmpty() && !to.equals(name)) {
      merged.add(node, Vocabulary.IS_REPLACED_BY, Iris.merged(to));
    }
  }
}
