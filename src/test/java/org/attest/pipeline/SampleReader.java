package org.attest.pipeline;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.article.Article;
import org.attest.extract.Facts;
import org.attest.extract.Versions;
import org.attest.graph.Sample;

/** A reader that knows the facts of some articles. */
public record SampleReader(Map<String, Facts> known, Versions versions) implements FactReader {

  public static SampleReader of(List<Facts> facts) {
    return new SampleReader(
        facts.stream().collect(Collectors.toMap(f -> f.article().id(), Function.identity())),
        Sample.VERSIONS);
  }

  @Override
  public Facts read(Article article) {
    Facts facts = known.get(article.id());
    if (facts == null) {
      throw new IllegalStateException("nobody knows " + article.id());
    }
    return facts;
  }

  /** Progress that nobody looks at. */
  public static Progress silent() {
    return new Progress() {
      @Override
      public void done(String articleId) {}

      @Override
      public void problem(String articleId, String message) {}
    };
  }
}
