package org.attest.graph;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.resolve.Index;

/**
 * What resolving remembers, as a named graph of the store of its own, so that it changes in the
 * same transactions. It is working matter: no export, list or query shows it.
 */
final class StoredIndex implements Index {

  private static final Node LINE = NodeFactory.createURI(Vocabulary.RDF + "value");

  private final DatasetGraph data;
  private final Map<Node, SortedSet<String>> read = new HashMap<>();

  /** Keys are asked for again and again, and names of nodes take time to make. */
  private final Map<String, Node> nodes = new HashMap<>();

  StoredIndex(DatasetGraph data) {
    this.data = data;
  }

  @Override
  public SortedSet<String> lines(String table, String key) {
    return Collections.unmodifiableSortedSet(
        read.computeIfAbsent(
            node(table, key),
            node -> {
              SortedSet<String> lines = new TreeSet<>();
              data.find(Store.INDEX, node, LINE, Node.ANY)
                  .forEachRemaining(q -> lines.add(q.getObject().getLiteralLexicalForm()));
              return lines;
            }));
  }

  @Override
  public void add(String table, String key, String line) {
    Node node = node(table, key);
    SortedSet<String> known = read.get(node);
    if (known == null || known.add(line)) {
      data.add(quad(node, line));
    }
  }

  @Override
  public void remove(String table, String key, String line) {
    Node node = node(table, key);
    SortedSet<String> known = read.get(node);
    if (known == null || known.remove(line)) {
      data.delete(quad(node, line));
    }
  }

  private static Quad quad(Node node, String line) {
    return Quad.create(Store.INDEX, node, LINE, NodeFactory.createLiteralString(line));
  }

  private Node node(String table, String key) {
    return nodes.computeIfAbsent("index/" + table + "/" + key, Iris::merged);
  }
}
