package org.attest.export;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes networks as GraphML and GEXF 1.2, for Gephi, Cytoscape, yEd and networkx. */
final class NetworkXml {

  /** A value that nodes or edges have. */
  private record Column<T>(String name, String type, Function<T, Object> value) {}

  private static final List<Column<Network.Node>> NODES =
      List.of(
          new Column<>("label", "string", Network.Node::label),
          new Column<>("kind", "string", Network.Node::kind),
          new Column<>("iri", "string", Network.Node::iri),
          new Column<>("country", "string", Network.Node::country),
          new Column<>("day", "string", Network.Node::day),
          new Column<>("told", "string", Network.Node::told),
          new Column<>("status", "string", Network.Node::status),
          new Column<>("disputed", "boolean", Network.Node::disputed),
          new Column<>("origins", "int", Network.Node::origins),
          new Column<>("articles", "int", Network.Node::articles));

  private static final List<Column<Network.Edge>> EDGES =
      List.of(
          new Column<>("relation", "string", Network.Edge::relation),
          new Column<>("weight", "int", Network.Edge::weight),
          new Column<>("origins", "int", Network.Edge::origins),
          new Column<>("disputed", "boolean", Network.Edge::disputed));

  /** GEXF has weights of its own. */
  private static final List<Column<Network.Edge>> GEXF_EDGES =
      List.of(EDGES.get(0), EDGES.get(2), EDGES.get(3));

  private final XMLStreamWriter out;

  private NetworkXml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes GraphML. */
  static void graphml(Network network, OutputStream to) {
    with(to, xml -> xml.graphml(network));
  }

  /** Writes GEXF. */
  static void gexf(Network network, OutputStream to) {
    with(to, xml -> xml.gexf(network));
  }

  @FunctionalInterface
  private interface Writing {
    void with(NetworkXml xml) throws XMLStreamException;
  }

  private static void with(OutputStream to, Writing writing) {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newInstance().createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      writing.with(new NetworkXml(out));
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the network can't be written: " + e.getMessage(), e);
    }
  }

  private void graphml(Network network) throws XMLStreamException {
    out.writeStartElement("graphml");
    out.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    keys("node", "n", NODES);
    keys("edge", "e", EDGES);
    start("graph", "id", "attest", "edgedefault", "directed");
    for (Network.Node node : network.nodes()) {
      start("node", "id", node.id());
      data("n", NODES, node);
      end();
    }
    for (Network.Edge edge : network.edges()) {
      start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
      data("e", EDGES, edge);
      end();
    }
    end();
    end();
  }

  private <T> void keys(String of, String prefix, List<Column<T>> columns)
      throws XMLStreamException {
    for (Column<T> column : columns) {
      out.writeEmptyElement("key");
      attributes(
          "id",
          prefix + "-" + column.name(),
          "for",
          of,
          "attr.name",
          column.name(),
          "attr.type",
          column.type());
      out.writeCharacters("\n");
    }
  }

  private <T> void data(String prefix, List<Column<T>> columns, T thing) throws XMLStreamException {
    for (Column<T> column : columns) {
      String value = clean(String.valueOf(column.value().apply(thing)));
      if (!value.isEmpty()) {
        out.writeStartElement("data");
        attributes("key", prefix + "-" + column.name());
        out.writeCharacters(value);
        out.writeEndElement();
      }
    }
  }

  private void gexf(Network network) throws XMLStreamException {
    out.writeStartElement("gexf");
    out.writeDefaultNamespace("http://www.gexf.net/1.2draft");
    attributes("version", "1.2");
    start("graph", "defaultedgetype", "directed", "mode", "static");
    columns("node", NODES.subList(1, NODES.size()));
    columns("edge", GEXF_EDGES);
    start("nodes");
    for (Network.Node node : network.nodes()) {
      start("node", "id", node.id(), "label", node.label());
      values(NODES.subList(1, NODES.size()), node);
      end();
    }
    end();
    start("edges");
    for (Network.Edge edge : network.edges()) {
      start(
          "edge",
          "id",
          edge.id(),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "label",
          edge.relation(),
          "weight",
          Integer.toString(edge.weight()));
      values(GEXF_EDGES, edge);
      end();
    }
    end();
    end();
    end();
  }

  private <T> void columns(String of, List<Column<T>> columns) throws XMLStreamException {
    start("attributes", "class", of);
    for (Column<T> column : columns) {
      out.writeEmptyElement("attribute");
      String type = column.type().equals("int") ? "integer" : column.type();
      attributes("id", column.name(), "title", column.name(), "type", type);
      out.writeCharacters("\n");
    }
    end();
  }

  private <T> void values(List<Column<T>> columns, T thing) throws XMLStreamException {
    out.writeStartElement("attvalues");
    for (Column<T> column : columns) {
      String value = clean(String.valueOf(column.value().apply(thing)));
      if (!value.isEmpty()) {
        out.writeEmptyElement("attvalue");
        attributes("for", column.name(), "value", value);
      }
    }
    out.writeEndElement();
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  private void end() throws XMLStreamException {
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      out.writeAttribute(pairs[i], clean(pairs[i + 1]));
    }
  }

  /** Characters that XML 1.0 can't hold are left out. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
