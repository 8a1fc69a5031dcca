package org.attest.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.graph.Iris;
import org.attest.graph.Prefixes;
import org.attest.graph.Store;
import org.attest.graph.Values;
import org.attest.graph.Vocabulary;

/** Finds things of the merged graph by what people call them. */
public final class Things {

  private static final List<String> ENTITIES =
      List.of("Person", "Country", "Organization", "Place", "Weapon", "Vessel", "Group");

  private static final int ALIKE = 5;

  private Things() {}

  /**
   * IRIs of the entities with a name, whatever its case; or of the one with an IRI, short or long.
   */
  public static List<String> entities(Store store, String name) {
    return store.read(
        () -> {
          Graph merged = store.data().getDefaultGraph();
          Node named = iri(name);
          if (merged.contains(named, Vocabulary.TYPE, Node.ANY)) {
            return List.of(named.getURI());
          }
          String wanted = name.strip().toLowerCase(Locale.ROOT);
          Set<String> labelled = withName(merged, Vocabulary.LABEL, wanted);
          return List.copyOf(
              labelled.isEmpty() ? withName(merged, Vocabulary.ALT_LABEL, wanted) : labelled);
        });
  }

  /**
   * IRIs of what somebody may mean: an entity by name, or an entity, event or claim by its IRI or
   * the last part of it. An IRI of former days leads to what has taken its place.
   */
  public static List<String> find(Store store, String name) {
    List<String> entities = entities(store, name);
    if (!entities.isEmpty()) {
      return entities;
    }
    List<String> told =
        store.read(
            () ->
                java.util.stream.Stream.of("event/", "claim/")
                    .map(kind -> Iris.merged(kind + name.strip()))
                    .filter(
                        n -> store.data().getDefaultGraph().contains(n, Vocabulary.TYPE, Node.ANY))
                    .map(Node::getURI)
                    .toList());
    String former = address(name);
    String current = store.current(former);
    return told.isEmpty() && !current.equals(former) ? List.of(current) : told;
  }

  /** Names of entities that hold some words, for people who look for them; five at most. */
  public static List<String> like(Store store, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return store.read(
        () -> {
          Graph merged = store.data().getDefaultGraph();
          return ENTITIES.stream()
              .flatMap(
                  type ->
                      merged
                          .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(type))
                          .mapWith(t -> Values.text(merged, t.getSubject(), Vocabulary.LABEL))
                          .toList()
                          .stream())
              .filter(name -> !wanted.isEmpty() && name.toLowerCase(Locale.ROOT).contains(wanted))
              .distinct()
              .sorted(Comparator.comparingInt(String::length).thenComparing(n -> n))
              .limit(ALIKE)
              .toList();
        });
  }

  /** An IRI from its full form, {@code country:iran} or {@code country/iran}. */
  public static Node iri(String text) {
    if (text.startsWith("http://") || text.startsWith("https://")) {
      return NodeFactory.createURI(text);
    }
    int colon = text.indexOf(':');
    String namespace = colon < 0 ? null : Prefixes.map().get(text.substring(0, colon));
    return namespace == null
        ? Iris.merged(text)
        : NodeFactory.createURI(namespace + text.substring(colon + 1));
  }

  private static Set<String> withName(Graph merged, Node property, String wanted) {
    Set<String> found = new TreeSet<>();
    for (String type : ENTITIES) {
      merged
          .find(Node.ANY, Vocabulary.TYPE, Vocabulary.term(type))
          .mapWith(t -> t.getSubject())
          .toList()
          .stream()
          .filter(
              e ->
                  merged.find(e, property, Node.ANY).toList().stream()
                      .anyMatch(
                          t ->
                              t.getObject()
                                  .getLiteralLexicalForm()
                                  .toLowerCase(Locale.ROOT)
                                  .equals(wanted)))
          .forEach(e -> found.add(e.getURI()));
    }
    return found;
  }

  /** The IRI, written out, that {@link #iri} gives. */
  public static String address(String text) {
    return iri(text).getURI();
  }
}
