package org.attest.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.resolve.Changes;
import org.attest.resolve.Merged;
import org.attest.resolve.Telling;
import org.attest.resolve.Wording;

/** Works out what a batch makes new, from the graph before it and the changes. */
final class Novelty {

  private final Graph merged;

  Novelty(Graph merged) {
    this.merged = merged;
  }

  /** To be called before the changes are written. */
  List<NewsLog.Item> of(Changes changes) {
    List<NewsLog.Item> items = new ArrayList<>();
    for (Merged.Happening event : changes.events()) {
      if (!event.tellings().isEmpty()) {
        items.addAll(of(event));
      }
    }
    for (Map.Entry<String, String> forward : changes.forwards().entrySet()) {
      Node name = Iris.merged(forward.getKey());
      if (forward.getValue().isEmpty() && isKnown(name)) {
        String led = Values.text(merged, name, Vocabulary.IS_REPLACED_BY);
        items.add(
            new NewsLog.Item(
                "", NewsLog.Kind.GONE, name.getURI(), "", led.isEmpty() ? article(name) : led, 0));
      }
    }
    return items;
  }

  private boolean isKnown(Node name) {
    return merged.contains(name, Vocabulary.TYPE, Node.ANY)
        || merged.contains(name, Vocabulary.IS_REPLACED_BY, Node.ANY);
  }

  /** An article that the name stood for; it may be gone too, but its own name tells what it was. */
  private String article(Node name) {
    for (Node place : Values.all(merged, name, Vocabulary.HAS_EVIDENCE)) {
      return Values.text(merged, place, Vocabulary.REFERENCE_CONTEXT);
    }
    return "";
  }

  private List<NewsLog.Item> of(Merged.Happening event) {
    Set<Node> before = new LinkedHashSet<>();
    for (Telling telling : event.tellings()) {
      Node name = Iris.merged(telling.key());
      Node led = Values.one(merged, name, Vocabulary.IS_REPLACED_BY);
      if (led != null || merged.contains(name, Vocabulary.FACTUALITY, Node.ANY)) {
        before.add(led == null ? name : led);
      }
    }
    int origins = 0;
    boolean disputed = false;
    for (Node old : before) {
      String count = Values.text(merged, old, Vocabulary.ORIGIN_COUNT);
      origins = Math.max(origins, count.isEmpty() ? 0 : Integer.parseInt(count));
      disputed |= merged.contains(old, Vocabulary.DISPUTED, Node.ANY);
    }
    List<NewsLog.Item> items = new ArrayList<>();
    if (before.isEmpty()) {
      items.add(item(NewsLog.Kind.NEW_EVENT, event));
    } else if (event.support().origins() > origins) {
      items.add(item(NewsLog.Kind.NEW_SUPPORT, event));
    }
    if (event.support().disputed() && !disputed) {
      items.add(item(NewsLog.Kind.NEW_DISPUTE, event));
    }
    return items;
  }

  private static NewsLog.Item item(NewsLog.Kind kind, Merged.Happening event) {
    Telling first = event.tellings().get(0);
    return new NewsLog.Item(
        "",
        kind,
        Iris.merged(event.key()).getURI(),
        first.type().term(),
        Wording.line(
            first.type(),
            MergedEvents.factuality(event),
            MergedEvents.status(event).orElse(null),
            first.label()),
        event.support().origins());
  }
}
