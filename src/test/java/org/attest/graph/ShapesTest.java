package org.attest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;
import org.junit.jupiter.api.Test;

class ShapesTest {

  private static final Shapes SHAPES = Shapes.load();
  private static final Node E1 = Iris.local("shells", "e1");
  private static final Node C1 = Iris.local("shells", "c1");

  private static Graph graph() {
    return ArticleGraph.of(Samples.shells(), Sample.VERSIONS);
  }

  private static void breaks(String message, Consumer<Graph> change) {
    Graph graph = graph();
    change.accept(graph);
    assertThat(SHAPES.check(graph)).extracting("message").contains(message);
  }

  @Test
  void samplesAreSound() {
    for (Facts facts : Samples.all()) {
      assertThat(SHAPES.check(ArticleGraph.of(facts, Sample.VERSIONS))).isEmpty();
    }
  }

  @Test
  void eventsNeedEvidenceAndOneFactuality() {
    breaks("An event has evidence.", g -> g.remove(E1, Vocabulary.HAS_EVIDENCE, Node.ANY));
    breaks(
        "An event has one factuality.",
        g -> g.add(E1, Vocabulary.FACTUALITY, Vocabulary.term(Factuality.DENIED)));
    breaks("An event has one factuality.", g -> g.remove(E1, Vocabulary.FACTUALITY, Node.ANY));
  }

  @Test
  void claimsNeedSourceStanceAndEvent() {
    breaks("A claim has a source.", g -> g.remove(C1, Vocabulary.SOURCE, Node.ANY));
    breaks(
        "A claim has one stance.",
        g -> g.add(C1, Vocabulary.STANCE, Vocabulary.term(Stance.DENIES)));
    breaks("A claim is about one event.", g -> g.remove(C1, Vocabulary.ABOUT, Node.ANY));
    breaks("A claim has evidence.", g -> g.remove(C1, Vocabulary.HAS_EVIDENCE, Node.ANY));
  }

  @Test
  void rolesAreFilledByEntities() {
    breaks(
        "Roles are filled by entities.",
        g -> g.add(E1, Vocabulary.term("supplier"), Iris.local("shells", "nobody")));
  }

  @Test
  void numbersTimesAndOffsetsAreInOrder() {
    Node amount = Iris.local("shells", "e1/item1/quantity");
    breaks(
        "The least value of a quantity is one number, not below 0 and not above the greatest.",
        g -> {
          g.remove(amount, Vocabulary.MINIMUM, Node.ANY);
          g.add(amount, Vocabulary.MINIMUM, typed("501", XSDDatatype.XSDinteger));
        });
    Node time = Iris.local("shells", "e1/time");
    breaks(
        "A time is written in ISO 8601: a day, month, year or an interval of these.",
        g -> {
          g.remove(time, Vocabulary.ISO8601, Node.ANY);
          g.add(time, Vocabulary.ISO8601, NodeFactory.createLiteralString("last week"));
        });
    breaks(
        "A time's first day is not after its last.",
        g -> {
          g.remove(time, Vocabulary.FROM, Node.ANY);
          g.add(time, Vocabulary.FROM, typed("2025-01-01", XSDDatatype.XSDdate));
        });
    Node evidence = graph().find(E1, Vocabulary.HAS_EVIDENCE, Node.ANY).next().getObject();
    breaks(
        "A stretch of text begins before it ends.",
        g -> {
          g.remove(evidence, Vocabulary.BEGIN_INDEX, Node.ANY);
          g.add(evidence, Vocabulary.BEGIN_INDEX, typed("9999", XSDDatatype.XSDnonNegativeInteger));
        });
  }

  @Test
  void articlesNeedHashAndProvenance() {
    breaks(
        "An article has one content hash, SHA-256 in lower-case hexadecimal.",
        g -> g.remove(Iris.article("shells"), Vocabulary.CONTENT_HASH, Node.ANY));
    breaks(
        "A reading tells its rules.",
        g -> g.remove(Iris.local("shells", "reading"), Vocabulary.RULES_VERSION, Node.ANY));
  }

  private static Node typed(String value, XSDDatatype type) {
    return NodeFactory.createLiteralDT(value, type);
  }
}
