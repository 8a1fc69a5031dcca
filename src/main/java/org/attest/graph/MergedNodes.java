package org.attest.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.extract.Stance;

/** Writes merged nodes from the article-level nodes that they stand for. */
final class MergedNodes {

  /** From the strongest to the weakest: a merged event takes the strongest of its tellings. */
  private static final List<Node> FACTUALITY =
      java.util.stream.Stream.of(
              Factuality.ASSERTED,
              Factuality.PLANNED,
              Factuality.POSSIBLE,
              Factuality.HYPOTHETICAL,
              Factuality.DENIED)
          .map(Vocabulary::term)
          .toList();

  private static final List<Node> COPIED =
      List.of(Vocabulary.TYPE, Vocabulary.ISO3166, Vocabulary.EXACT_MATCH, Vocabulary.FOUND_BY);

  private final Graph merged;
  private final Links links;
  private final MergedParts parts;

  MergedNodes(Graph merged, Links links) {
    this.merged = merged;
    this.links = links;
    this.parts = new MergedParts(merged, links);
  }

  /** Writes a merged node and its parts. */
  void write(Node node) {
    List<Node> members = links.members(node);
    if (node.getURI().startsWith(Links.UTTERANCE)) {
      utterance(node, members);
      return;
    }
    members.forEach(member -> copy(node, member));
    Graph first = links.content(members.get(0));
    if (first.contains(members.get(0), Vocabulary.FACTUALITY, Node.ANY)) {
      event(node, members);
    } else if (first.contains(members.get(0), Vocabulary.ABOUT, Node.ANY)) {
      claim(node, members);
    } else {
      entity(node, members);
    }
  }

  private void copy(Node node, Node member) {
    Graph content = links.content(member);
    for (Node property : COPIED) {
      Values.all(content, member, property).forEach(v -> merged.add(node, property, v));
    }
  }

  private void entity(Node node, List<Node> members) {
    String label = label(node, members, this::mostFrequent);
    for (Node member : members) {
      Graph content = links.content(member);
      for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
        Values.all(content, member, property).stream()
            .filter(name -> !name.getLiteralLexicalForm().equals(label))
            .forEach(name -> merged.add(node, Vocabulary.ALT_LABEL, name));
      }
      Values.all(content, member, Vocabulary.IDENTIFIER)
          .forEach(id -> merged.add(node, Vocabulary.IDENTIFIER, id));
      map(node, member, Vocabulary.BELONGS_TO, Vocabulary.BELONGS_TO);
      parts.positions(node, member);
    }
  }

  private void event(Node node, List<Node> members) {
    label(node, members, this::smallest);
    for (Node member : members) {
      for (Role role : Role.values()) {
        map(node, member, Vocabulary.term(role), Vocabulary.term(role));
      }
      Graph content = links.content(member);
      for (Node property : List.of(Vocabulary.STATUS, Vocabulary.MODE)) {
        Values.all(content, member, property).stream()
            .filter(v -> !merged.contains(node, property, Node.ANY))
            .forEach(v -> merged.add(node, property, v));
      }
      parts.items(node, member);
      parts.time(node, member);
      parts.evidence(node, member);
    }
    FACTUALITY.stream()
        .filter(f -> members.stream().anyMatch(m -> has(m, Vocabulary.FACTUALITY, f)))
        .findFirst()
        .ifPresent(f -> merged.add(node, Vocabulary.FACTUALITY, f));
    if (says(members, Stance.ASSERTS)
        && (says(members, Stance.DENIES) || says(members, Stance.DOUBTS))) {
      merged.add(
          node, Vocabulary.DISPUTED, NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
    }
  }

  private boolean has(Node member, Node property, Node value) {
    return links.content(member).contains(member, property, value);
  }

  /** Whether some article holds a claim of a stance about one of its events. */
  private boolean says(List<Node> members, Stance stance) {
    return members.stream()
        .anyMatch(
            member -> {
              Graph content = links.content(member);
              return content
                  .find(Node.ANY, Vocabulary.ABOUT, member)
                  .filterKeep(
                      t ->
                          content.contains(
                              t.getSubject(), Vocabulary.STANCE, Vocabulary.term(stance)))
                  .hasNext();
            });
  }

  private void claim(Node node, List<Node> members) {
    label(node, members, this::smallest);
    for (Node member : members) {
      map(node, member, Vocabulary.SOURCE, Vocabulary.SOURCE);
      map(node, member, Vocabulary.MEDIUM, Vocabulary.MEDIUM);
      map(node, member, Vocabulary.ABOUT, Vocabulary.ABOUT);
      Values.all(links.content(member), member, Vocabulary.STANCE)
          .forEach(stance -> merged.add(node, Vocabulary.STANCE, stance));
      merged.add(node, Vocabulary.HAS_UTTERANCE, links.utteranceOf(member));
      parts.time(node, member);
      parts.evidence(node, member);
    }
  }

  private void utterance(Node node, List<Node> members) {
    merged.add(node, Vocabulary.TYPE, Vocabulary.UTTERANCE);
    for (Node member : members) {
      map(node, member, Vocabulary.SOURCE, Vocabulary.SOURCE);
      map(node, member, Vocabulary.MEDIUM, Vocabulary.MEDIUM);
      parts.time(node, member);
    }
    label(
        node,
        members,
        names -> {
          String name = smallest(names);
          return name.substring(0, name.lastIndexOf(": "));
        });
  }

  private void map(Node node, Node member, Node from, Node to) {
    Values.all(links.content(member), member, from)
        .forEach(value -> merged.add(node, to, links.of(value)));
  }

  /** Labels a node after its members' labels. */
  private String label(Node node, List<Node> members, Function<Map<String, Long>, String> choice) {
    Map<String, Long> names =
        members.stream()
            .map(m -> Values.text(links.content(m), m, Vocabulary.LABEL))
            .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
    String label = choice.apply(names);
    merged.add(node, Vocabulary.LABEL, NodeFactory.createLiteralString(label));
    return label;
  }

  private String smallest(Map<String, Long> names) {
    return names.keySet().stream().min(Comparator.naturalOrder()).orElse("");
  }

  private String mostFrequent(Map<String, Long> names) {
    return names.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
