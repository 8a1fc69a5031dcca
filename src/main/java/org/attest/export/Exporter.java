package org.attest.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.graph.Iris;
import org.attest.graph.Prefixes;
import org.attest.graph.ReadArticle;
import org.attest.graph.Store;
import org.attest.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Hands the graph on, or a part of it. The same articles give the same bytes, whatever the order in
 * which they came. JSON-LD and RDF/XML are made in memory, the others subject by subject.
 */
public final class Exporter {

  private final ExportFormat format;
  private final boolean withText;

  /**
   * An exporter.
   *
   * @param withText whether the articles' texts are handed on too; they are other people's
   */
  public Exporter(ExportFormat format, boolean withText) {
    this.format = format;
    this.withText = withText;
  }

  /** Writes the merged graph, and in formats with named graphs those of all articles. */
  public void everything(Store store, OutputStream out) {
    store.read(
        () -> {
          DatasetGraph data = store.data();
          List<SortedGraph> graphs = new ArrayList<>();
          graphs.add(sorted(null, format.hasGraphs() ? data.getDefaultGraph() : merged(data)));
          if (format.hasGraphs()) {
            store.graphs().forEach(name -> graphs.add(sorted(name, data.getGraph(name))));
          }
          write(graphs, Prefixes.map(), out);
          return true;
        });
  }

  /**
   * Writes one article's graph.
   *
   * @return whether there is such an article
   */
  public boolean article(Store store, String id, OutputStream out) {
    return store.read(
        () -> {
          Node name = Iris.graph(id);
          boolean known = store.data().containsGraph(name);
          if (known) {
            article(id, store.data().getGraph(name), out);
          }
          return known;
        });
  }

  /** Writes the graph of an article that is in no store. */
  public void article(ReadArticle article, OutputStream out) {
    article(article.id(), article.content(), out);
  }

  private void article(String id, Graph graph, OutputStream out) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("", Iris.article(id).getURI() + "#");
    prefixes.putAll(Prefixes.map());
    write(List.of(sorted(format.hasGraphs() ? Iris.graph(id) : null, graph)), prefixes, out);
  }

  /**
   * Writes what the merged graph says around an entity.
   *
   * @param entity the entity's IRI
   */
  public void entity(Store store, String entity, OutputStream out) {
    store.read(
        () -> {
          Graph around =
              Neighbourhood.of(NodeFactory.createURI(entity), store.data().getDefaultGraph());
          write(List.of(sorted(null, around)), Prefixes.map(), out);
          return true;
        });
  }

  /**
   * Writes what the merged graph says about some things: entities with their events, events with
   * the claims about them, and anything else by itself.
   */
  public void things(Store store, List<String> iris, OutputStream out) {
    store.read(
        () -> {
          Graph around =
              Neighbourhood.ofAll(
                  iris.stream().map(NodeFactory::createURI).toList(),
                  store.data().getDefaultGraph());
          write(List.of(sorted(null, around)), Prefixes.map(), out);
          return true;
        });
  }

  private SortedGraph sorted(@Nullable Node name, Graph graph) {
    Predicate<Triple> kept =
        withText ? t -> true : t -> !t.getPredicate().equals(Vocabulary.IS_STRING);
    return new SortedGraph(name, graph, kept);
  }

  /** The merged graph, with the texts from the article graphs if they are wanted. */
  private Graph merged(DatasetGraph data) {
    Graph merged = data.getDefaultGraph();
    if (!withText) {
      return merged;
    }
    Graph texts = GraphFactory.createDefaultGraph();
    data.find(Node.ANY, Node.ANY, Vocabulary.IS_STRING, Node.ANY)
        .forEachRemaining(q -> texts.add(q.asTriple()));
    return new org.apache.jena.graph.compose.Union(merged, texts);
  }

  private void write(List<SortedGraph> graphs, Map<String, String> prefixes, OutputStream out) {
    switch (format) {
      case TURTLE, TRIG -> {
        IndentedWriter text = new IndentedWriter(out);
        TurtleWriter writer = new TurtleWriter(text, prefixes);
        writer.prefixes();
        graphs.forEach(writer::graph);
        text.flush();
      }
      case NTRIPLES, NQUADS -> graphs.forEach(graph -> lines(graph, out));
      case JSONLD -> inMemory(graphs.get(0), prefixes, RDFFormat.JSONLD11, out);
      case RDFXML -> inMemory(graphs.get(0), prefixes, RDFFormat.RDFXML_PLAIN, out);
      case GRAPHML, GEXF, CSV ->
          throw new IllegalArgumentException(format + " is written by NetworkExporter");
    }
  }

  private static void lines(SortedGraph graph, OutputStream out) {
    IndentedWriter text = new IndentedWriter(out);
    String name = graph.name() == null ? "" : " " + NodeFmtLib.strNT(graph.name());
    for (Node subject : graph.subjects()) {
      for (Triple triple : graph.triples(subject)) {
        text.print(NodeFmtLib.strNT(subject) + " ");
        text.print(NodeFmtLib.strNT(triple.getPredicate()) + " ");
        text.println(NodeFmtLib.strNT(triple.getObject()) + name + " .");
      }
    }
    text.flush();
  }

  /** Jena's writers follow the order in which triples came in. */
  private static void inMemory(
      SortedGraph graph, Map<String, String> prefixes, RDFFormat format, OutputStream out) {
    Graph copy = GraphFactory.createDefaultGraph();
    prefixes.forEach(copy.getPrefixMapping()::setNsPrefix);
    graph.subjects().forEach(subject -> graph.triples(subject).forEach(copy::add));
    RDFWriter.source(copy).format(format).output(out);
  }
}
