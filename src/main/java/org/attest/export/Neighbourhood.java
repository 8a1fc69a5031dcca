package org.attest.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.graph.Iris;
import org.attest.graph.Vocabulary;

/**
 * What the merged graph says around an entity: the entity, the events that it plays a role in, the
 * claims about those and its own claims, all with their parts, and kind and name of the rest.
 */
final class Neighbourhood {

  private final Graph merged;
  private final Graph found = GraphFactory.createDefaultGraph();
  private final Set<Node> whole = new LinkedHashSet<>();

  private Neighbourhood(Graph merged) {
    this.merged = merged;
  }

  static Graph of(Node entity, Graph merged) {
    return ofAll(List.of(entity), merged);
  }

  /** Several at once: an event comes with its claims, an entity with its events, others alone. */
  static Graph ofAll(List<Node> nodes, Graph merged) {
    Neighbourhood around = new Neighbourhood(merged);
    Set<Node> events = new LinkedHashSet<>();
    for (Node node : nodes) {
      around.take(node);
      if (merged.contains(node, Vocabulary.FACTUALITY, Node.ANY)) {
        events.add(node);
      } else if (merged.contains(node, Vocabulary.ABOUT, Node.ANY)) {
        around.objects(node, Vocabulary.HAS_UTTERANCE).forEach(around::take);
      } else if (!merged.contains(node, Vocabulary.TYPE, Vocabulary.ARTICLE)) {
        around.events(node, events);
      }
    }
    for (Node event : events) {
      around.take(event);
      for (Triple about : merged.find(Node.ANY, Vocabulary.ABOUT, event).toList()) {
        around.take(about.getSubject());
        around.objects(about.getSubject(), Vocabulary.HAS_UTTERANCE).forEach(around::take);
      }
    }
    around.nameTheRest();
    return around.found;
  }

  /** Events that an entity plays a role in or makes a claim about. */
  private void events(Node entity, Set<Node> events) {
    for (Node subject : subjectsOf(entity)) {
      Node owner = Iris.owner(subject);
      if (merged.contains(owner, Vocabulary.FACTUALITY, Node.ANY)) {
        events.add(owner);
      } else if (merged.contains(owner, Vocabulary.ABOUT, Node.ANY)) {
        events.addAll(objects(owner, Vocabulary.ABOUT));
      }
    }
  }

  private List<Node> subjectsOf(Node object) {
    return merged.find(Node.ANY, Node.ANY, object).mapWith(Triple::getSubject).toList();
  }

  private List<Node> objects(Node subject, Node property) {
    return merged.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private void take(Node node) {
    if (!whole.add(node)) {
      return;
    }
    for (Triple triple : merged.find(node, Node.ANY, Node.ANY).toList()) {
      found.add(triple);
      Node object = triple.getObject();
      if (object.isURI() && object.getURI().startsWith(node.getURI() + ".")) {
        take(object);
      }
    }
  }

  private void nameTheRest() {
    Set<Node> others = new LinkedHashSet<>();
    found.find().forEachRemaining(t -> others.add(t.getObject()));
    others.removeAll(whole);
    for (Node other : others) {
      if (other.isURI()) {
        for (Node property :
            List.of(
                Vocabulary.TYPE,
                Vocabulary.LABEL,
                Vocabulary.IDENTIFIER,
                Vocabulary.DATE_PUBLISHED)) {
          merged.find(other, property, Node.ANY).toList().forEach(found::add);
        }
      }
    }
  }
}
