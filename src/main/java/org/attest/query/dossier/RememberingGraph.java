package org.attest.query.dossier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.attest.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One state of a graph that remembers what it was asked lately. A page asks for some thousand
 * values of nodes that it meets again and again; on disk each costs a search of its own, here one
 * search brings all that is said about a node.
 */
final class RememberingGraph extends GraphBase {

  /** Nodes of which more is said, such as countries, are asked property by property. */
  private static final int LARGE = 200;

  /** Longer answers are not kept. */
  private static final int LONGEST = 5_000;

  /** Statements that are kept at most, of some 150 bytes each. */
  private static final long KEPT = 300_000;

  private static final Found TOO_LARGE = new Found(Map.of(), List.of(), true);

  /** What has been found in one state of a graph; for any number of threads. */
  static final class Memory {
    private final Object state;
    private final Cache<Object, Found> found =
        Caffeine.newBuilder()
            .maximumWeight(KEPT)
            .weigher((Object key, Found value) -> 1 + value.all().size())
            .build();

    /**
     * Makes an empty one.
     *
     * @param state equal for equal states of the graph
     */
    Memory(Object state) {
      this.state = state;
    }

    Object state() {
      return state;
    }
  }

  /**
   * An answer.
   *
   * @param byProperty what is said about a node
   * @param all the whole answer
   * @param tooLarge whether it is too long to be kept
   */
  private record Found(Map<Node, List<Triple>> byProperty, List<Triple> all, boolean tooLarge) {

    static Found of(List<Triple> triples) {
      Map<Node, List<Triple>> byProperty = new LinkedHashMap<>();
      triples.forEach(
          t -> byProperty.computeIfAbsent(t.getPredicate(), p -> new ArrayList<>(1)).add(t));
      return new Found(byProperty, triples, false);
    }
  }

  private record Values(Node subject, Node property) {}

  private record Subjects(Node property, Node object) {}

  private final Graph graph;
  private final Memory memory;

  RememberingGraph(Graph graph, Memory memory) {
    this.graph = graph;
    this.memory = memory;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getMatchSubject();
    Node property = pattern.getMatchPredicate();
    Node object = pattern.getMatchObject();
    List<Triple> answer = null;
    if (subject != null) {
      answer = about(subject, property);
    } else if (property != null && object != null && !property.equals(Vocabulary.TYPE)) {
      answer = asked(new Subjects(property, object), pattern);
    }
    if (answer == null) {
      return graph.find(pattern);
    }
    Iterator<Triple> matching =
        subject == null || object == null
            ? answer.iterator()
            : answer.stream().filter(t -> t.getObject().equals(object)).iterator();
    return WrappedIterator.create(matching);
  }

  private @Nullable List<Triple> about(Node subject, @Nullable Node property) {
    Found known = memory.found.getIfPresent(subject);
    if (known == null) {
      Triple all = Triple.create(subject, Node.ANY, Node.ANY);
      List<Triple> read = upTo(LARGE, all);
      known = read == null ? TOO_LARGE : Found.of(read);
      memory.found.put(subject, known);
    }
    if (!known.tooLarge()) {
      return property == null ? known.all() : known.byProperty().getOrDefault(property, List.of());
    }
    return property == null
        ? null
        : asked(new Values(subject, property), Triple.create(subject, property, Node.ANY));
  }

  private @Nullable List<Triple> asked(Object question, Triple pattern) {
    Found known = memory.found.getIfPresent(question);
    if (known == null) {
      List<Triple> read = upTo(LONGEST, pattern);
      known = read == null ? TOO_LARGE : new Found(Map.of(), read, false);
      memory.found.put(question, known);
    }
    return known.tooLarge() ? null : known.all();
  }

  /** The answer, or nothing if it is longer. */
  private @Nullable List<Triple> upTo(int limit, Triple pattern) {
    List<Triple> read = new ArrayList<>();
    ExtendedIterator<Triple> found = graph.find(pattern);
    try {
      while (found.hasNext()) {
        if (read.size() == limit) {
          return null;
        }
        read.add(found.next());
      }
    } finally {
      found.close();
    }
    return read;
  }
}
