package org.attest.graph;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Facts;
import org.attest.extract.Mention;
import org.attest.extract.Position;
import org.attest.extract.Versions;
import org.attest.language.Sentence;
import org.attest.resolve.Labels;

/**
 * What one article says as RDF: the content of its named graph, complete in itself. A pure function
 * of the facts, so it can run anywhere.
 */
public final class ArticleGraph {

  private static final Map<String, String> REGISTERS =
      Map.of(
          "wikidata", "http://www.wikidata.org/entity/%s",
          "geonames", "https://sws.geonames.org/%s/");

  private final Facts facts;
  private final Article article;
  private final Node self;
  private final CodePoints points;
  private final Triples out = new Triples();

  private ArticleGraph(Facts facts) {
    this.facts = facts;
    this.article = facts.article();
    this.self = Iris.article(article.id());
    this.points = new CodePoints(article.text());
  }

  /**
   * Writes facts as triples.
   *
   * @param facts what was read out of the article
   * @param versions what read it
   */
  public static Graph of(Facts facts, Versions versions) {
    ArticleGraph writer = new ArticleGraph(facts);
    writer.provenance(versions);
    writer.article();
    facts.entities().forEach(writer::entity);
    new StatementTriples(facts, writer.out, writer.points).write();
    return writer.out.graph();
  }

  private void provenance(Versions versions) {
    Node graph = Iris.graph(article.id());
    Node reading = local("reading");
    out.add(graph, Vocabulary.TYPE, Vocabulary.ARTICLE_GRAPH);
    out.add(graph, Vocabulary.DERIVED_FROM, self);
    out.add(graph, Vocabulary.GENERATED_BY, reading);
    out.add(reading, Vocabulary.TYPE, Vocabulary.READING);
    out.add(reading, Vocabulary.USED, self);
    out.text(reading, Vocabulary.PROGRAM_VERSION, versions.program());
    out.text(reading, Vocabulary.RULES_VERSION, versions.rules());
    out.text(reading, Vocabulary.LEXICONS_VERSION, versions.lexicons());
    out.text(reading, Vocabulary.MODEL_VERSION, versions.model());
  }

  private void article() {
    out.add(self, Vocabulary.TYPE, Vocabulary.ARTICLE);
    out.text(self, Vocabulary.IDENTIFIER, article.id());
    out.text(self, Vocabulary.LABEL, article.title() == null ? article.id() : article.title());
    out.text(self, Vocabulary.HEADLINE, article.title());
    out.date(self, Vocabulary.DATE_PUBLISHED, article.date());
    out.text(self, Vocabulary.URL, article.url());
    out.text(self, Vocabulary.IN_LANGUAGE, article.language());
    out.text(self, Vocabulary.CONTENT_HASH, article.hash());
    out.moment(self, Vocabulary.FETCHED, article.fetched());
    out.text(self, Vocabulary.IS_STRING, article.text());
    Node publisher = local("publisher");
    out.add(self, Vocabulary.PUBLISHED_BY, publisher);
    out.add(publisher, Vocabulary.TYPE, Vocabulary.PUBLISHER);
    out.text(publisher, Vocabulary.LABEL, Labels.publisherName(article));
    for (int i = 0; i < article.blocks().size(); i++) {
      block(i, article.blocks().get(i));
    }
  }

  private void block(int number, Block block) {
    Node node = local("block/" + number);
    out.add(self, Vocabulary.HAS_BLOCK, node);
    out.add(node, Vocabulary.TYPE, Vocabulary.BLOCK);
    out.add(node, Vocabulary.BLOCK_KIND, Vocabulary.term(block.kind()));
    out.offset(node, Vocabulary.BEGIN_INDEX, points.before(block.start()));
    out.offset(node, Vocabulary.END_INDEX, points.before(block.end()));
  }

  private void entity(Entity entity) {
    Node node = local(entity.id());
    out.add(node, Vocabulary.TYPE, typeOf(entity.type()));
    out.text(node, Vocabulary.LABEL, entity.name());
    entity.aliases().stream()
        .filter(a -> !a.equals(entity.name()))
        .forEach(a -> out.text(node, Vocabulary.ALT_LABEL, a));
    if (entity.country() != null) {
      out.add(node, Vocabulary.BELONGS_TO, local(entity.country()));
    }
    entity.identifiers().forEach((scheme, value) -> identifier(out, node, scheme, value));
    entity.positions().forEach(p -> position(entity, node, p));
    entity.mentions().forEach(m -> mention(entity, node, m));
  }

  static Node typeOf(EntityType type) {
    String name = type.name();
    return Vocabulary.term(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
  }

  /** Writes an identifier in a register. */
  static void identifier(Triples out, Node node, String scheme, String value) {
    String register = REGISTERS.get(scheme);
    if (register != null) {
      out.add(node, Vocabulary.EXACT_MATCH, NodeFactory.createURI(String.format(register, value)));
    } else if (scheme.equals("iso3166")) {
      out.text(node, Vocabulary.ISO3166, value);
    } else {
      out.text(node, Vocabulary.IDENTIFIER, scheme + ":" + value);
    }
  }

  private void position(Entity person, Node node, Position position) {
    String of = position.of() == null ? "" : position.of();
    Node held = local("position/" + person.id() + "/" + position.title() + "/" + of);
    out.add(node, Vocabulary.HOLDS_POSITION, held);
    out.add(held, Vocabulary.TYPE, Vocabulary.POSITION);
    out.text(held, Vocabulary.POSITION_TITLE, position.title());
    String where =
        facts.entities().stream()
            .filter(e -> e.id().equals(of))
            .map(Entity::name)
            .findFirst()
            .orElse("");
    out.text(
        held,
        Vocabulary.LABEL,
        where.isEmpty() ? position.title() : position.title() + ", " + where);
    if (!of.isEmpty()) {
      out.add(held, Vocabulary.POSITION_IN, local(of));
    }
  }

  private void mention(Entity entity, Node node, Mention mention) {
    List<Sentence> sentences = facts.sentences();
    Sentence sentence = sentences.get(mention.sentence());
    int start = sentence.token(mention.first()).start();
    int end = sentence.token(mention.last()).end();
    int from = points.before(start);
    int to = points.before(end);
    Node stretch = local("mention/" + from + "-" + to + "/" + entity.id());
    out.add(stretch, Vocabulary.TYPE, Vocabulary.MENTION);
    out.add(stretch, Vocabulary.MENTION_OF, node);
    out.add(stretch, Vocabulary.FORM, Vocabulary.term(mention.form()));
    out.add(stretch, Vocabulary.REFERENCE_CONTEXT, self);
    out.offset(stretch, Vocabulary.BEGIN_INDEX, from);
    out.offset(stretch, Vocabulary.END_INDEX, to);
    out.text(stretch, Vocabulary.ANCHOR_OF, points.quote(start, end));
  }

  private Node local(String id) {
    return Iris.local(article.id(), id);
  }
}
