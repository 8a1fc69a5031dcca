package org.attest.export;

import java.util.List;

/**
 * The graph as network tools want it: nodes with plain values, edges between two of them.
 *
 * @param nodes in order of their ids
 * @param edges in order of their ids
 */
public record Network(List<Node> nodes, List<Edge> edges) {

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * An entity or event.
   *
   * @param id unique: the IRI without the part that all have in common
   * @param label what it is called
   * @param kind its class
   * @param iri its IRI
   * @param country its ISO 3166 code; empty if it is no country
   * @param day an event's day; empty otherwise or if unknown
   * @param told how an event is told; empty for entities
   * @param status how far a transfer has got; empty otherwise
   * @param disputed whether some assert and others deny it
   * @param origins how many utterances assert an event; 0 for entities
   * @param articles how many articles tell of it
   */
  public record Node(
      String id,
      String label,
      String kind,
      String iri,
      String country,
      String day,
      String told,
      String status,
      boolean disputed,
      int origins,
      int articles) {}

  /**
   * An edge.
   *
   * @param id unique
   * @param source id of the node it starts at
   * @param target id of the node it ends at
   * @param relation the role that the target plays in the source, or what the source does to the
   *     target
   * @param weight how many events it stands for
   * @param origins how many utterances assert them
   * @param disputed whether one of them is disputed
   */
  public record Edge(
      String id,
      String source,
      String target,
      String relation,
      int weight,
      int origins,
      boolean disputed) {}
}
