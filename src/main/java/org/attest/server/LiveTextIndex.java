package org.attest.server;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;

/** The text index of the store as it is now: SPARQL keeps this one while others take its place. */
final class LiveTextIndex implements TextIndex {

  private final Supplier<TextIndex> now;

  LiveTextIndex(Supplier<TextIndex> now) {
    this.now = now;
  }

  @Override
  public void prepareCommit() {}

  @Override
  public void commit() {}

  @Override
  public void rollback() {}

  @Override
  public void close() {}

  @Override
  public void updateEntity(Entity entity) {
    throw new UnsupportedOperationException("read-only");
  }

  @Override
  public void addEntity(Entity entity) {
    throw new UnsupportedOperationException("read-only");
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw new UnsupportedOperationException("read-only");
  }

  @Override
  public Map<String, Node> get(String uri) {
    return now.get().get(uri);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit) {
    return now.get().query(property, words, graph, language, limit);
  }

  @Override
  public List<TextHit> query(Node property, String words, String graph, String language) {
    return now.get().query(property, words, graph, language);
  }

  @Override
  public List<TextHit> query(
      Node property, String words, String graph, String language, int limit, String highlight) {
    return now.get().query(property, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return now.get().query(properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return now.get().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public List<TextHit> query(
      String subject,
      List<Resource> properties,
      String words,
      String graph,
      String language,
      int limit,
      String highlight) {
    return now.get().query(subject, properties, words, graph, language, limit, highlight);
  }

  @Override
  public EntityDefinition getDocDef() {
    return now.get().getDocDef();
  }
}
