package org.attest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.article.Block;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Mention;
import org.attest.extract.Role;
import org.attest.extract.Stance;
import org.attest.extract.TransferStatus;
import org.attest.query.NamedQuery;
import org.attest.query.Queries;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final Graph ONTOLOGY = read("attest.ttl");

  private static Graph read(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream in = VocabularyTest.class.getResourceAsStream("/org/attest/ontology/" + name);
    RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    return graph;
  }

  private static boolean defined(Node term) {
    return ONTOLOGY.contains(term, NodeFactory.createURI(Vocabulary.SKOS + "definition"), Node.ANY);
  }

  private static Stream<Node> own() {
    return ONTOLOGY.find(Node.ANY, Vocabulary.TYPE, Node.ANY).toList().stream()
        .map(t -> t.getSubject())
        .filter(n -> n.isURI() && n.getURI().startsWith(Vocabulary.NS))
        .distinct();
  }

  @Test
  void everyConstantIsDefined() throws Exception {
    for (Field field : Vocabulary.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.get(null) instanceof Node term) {
        assertThat(!term.getURI().startsWith(Vocabulary.NS) || defined(term))
            .as(field.getName())
            .isTrue();
      }
    }
  }

  @Test
  void everyEnumConstantHasATerm() {
    Stream.of(
            Role.values(),
            Factuality.values(),
            Stance.values(),
            TransferStatus.values(),
            Mention.Form.values(),
            Block.Kind.values())
        .flatMap(Arrays::stream)
        .forEach(value -> assertThat(defined(Vocabulary.term(value))).as("%s", value).isTrue());
    for (EventType type : EventType.values()) {
      assertThat(defined(Vocabulary.term(type.term()))).as("%s", type).isTrue();
    }
    for (EntityType type : EntityType.values()) {
      assertThat(defined(ArticleGraph.typeOf(type))).as("%s", type).isTrue();
    }
  }

  @Test
  void termsAreDescribed() {
    own()
        .forEach(
            term -> {
              assertThat(defined(term)).as("definition of %s", term).isTrue();
              assertThat(ONTOLOGY.contains(term, Vocabulary.LABEL, Node.ANY))
                  .as("%s", term)
                  .isTrue();
              boolean property =
                  Stream.of("ObjectProperty", "DatatypeProperty")
                      .anyMatch(
                          k ->
                              ONTOLOGY.contains(
                                  term, Vocabulary.TYPE, NodeFactory.createURI(OWL + k)));
              if (property) {
                for (String side : new String[] {"domain", "range"}) {
                  Node node = NodeFactory.createURI(Vocabulary.RDFS + side);
                  assertThat(ONTOLOGY.contains(term, node, Node.ANY))
                      .as("%s of %s", side, term)
                      .isTrue();
                }
              }
            });
  }

  @Test
  void queriesShapesAndAlignmentsUseDefinedTerms() {
    Set<String> used = new TreeSet<>();
    Pattern term = Pattern.compile(Pattern.quote(Vocabulary.NS) + "([\\w-]+)");
    for (String folder : new String[] {"", "report", "checks"}) {
      for (NamedQuery query : Queries.shipped(folder)) {
        Matcher found =
            term.matcher(
                query.query().cloneQuery().toString().replaceAll("attest:", Vocabulary.NS));
        found.results().forEach(m -> used.add(m.group(1)));
      }
    }
    for (String file : new String[] {"alignments.ttl", "shapes/graph.ttl"}) {
      read(file)
          .find()
          .forEachRemaining(
              t ->
                  Stream.of(t.getSubject(), t.getPredicate(), t.getObject())
                      .filter(n -> n.isURI() && n.getURI().startsWith(Vocabulary.NS))
                      .forEach(n -> used.add(n.getURI().substring(Vocabulary.NS.length()))));
    }
    assertThat(used).hasSizeGreaterThan(40).allMatch(name -> defined(Vocabulary.term(name)));
  }
}
