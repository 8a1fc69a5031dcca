package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.language.EnglishReader;
import org.attest.language.LanguageReader;
import org.attest.language.Sentence;
import org.attest.rules.Rule;
import org.attest.rules.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples of every rule that ships. */
class RuleExamplesIT {

  private static Extractor extractor;

  /** Reads all but events, so that rules are on their own. */
  private record WithoutEvents(LanguageReader reader) implements LanguageReader {

    @Override
    public List<Sentence> read(Article article) {
      return reader.read(article).stream().map(Sentence::withoutEvents).toList();
    }

    @Override
    public String version() {
      return reader.version();
    }
  }

  @BeforeAll
  static void load() {
    RuleSet alone =
        new RuleSet(RuleFiles.load().rules().stream().map(r -> r.with("alone", "yes")).toList());
    extractor = new Extractor(new WithoutEvents(EnglishReader.load()), alone);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasExamplesAndCounterexamples() {
    return RuleFiles.load().rules().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.name(),
                    () -> {
                      assertThat(rule.examples()).as("examples").isNotEmpty();
                      assertThat(rule.counterexamples()).as("counterexamples").isNotEmpty();
                    }));
  }

  @TestFactory
  Stream<DynamicTest> examplesAreFound() {
    return RuleFiles.load().rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        e ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + e.text(), () -> check(rule, e))));
  }

  @TestFactory
  Stream<DynamicTest> counterexamplesAreNot() {
    return RuleFiles.load().rules().stream()
        .flatMap(
            rule ->
                rule.counterexamples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.name() + ": " + text,
                                () -> assertThat(found(rule, extract(text))).isEmpty())));
  }

  private static void check(Rule rule, Rule.Example example) {
    List<Map<String, List<String>>> found = found(rule, extract(example.text()));
    boolean hit =
        found.stream()
            .anyMatch(
                f ->
                    example.expected().entrySet().stream()
                        .allMatch(
                            e ->
                                lower(f.getOrDefault(e.getKey(), List.of()))
                                    .containsAll(lower(e.getValue()))));
    if (!hit) {
      fail(
          "%s: rule %s finds %s instead of %s",
          rule.origin(), rule.name(), found, example.expected());
    }
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(v -> v.toLowerCase(Locale.ROOT)).toList();
  }

  private static Facts extract(String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length());
    return extractor.extract(
        new Article(
            "example",
            null,
            LocalDate.of(2024, 1, 21),
            null,
            null,
            "en",
            text,
            List.of(block),
            "0",
            null));
  }

  /** What a rule found: for each event or claim, names by role and values by attribute. */
  private static List<Map<String, List<String>>> found(Rule rule, Facts facts) {
    List<Map<String, List<String>>> all = new ArrayList<>();
    for (Event event : facts.events()) {
      if (event.foundBy().contains(rule.name())) {
        Map<String, List<String>> one = new TreeMap<>();
        event
            .roles()
            .forEach(
                (role, ids) -> one.put(role.name().toLowerCase(Locale.ROOT), names(facts, ids)));
        one.put(
            "item",
            names(facts, event.items().stream().flatMap(i -> i.weapons().stream()).toList()));
        one.put("factuality", List.of(event.factuality().name()));
        one.put("status", List.of(String.valueOf(event.status())));
        one.put("mode", List.of(String.valueOf(event.mode())));
        all.add(one);
      }
    }
    for (Claim claim : facts.claims()) {
      if (claim.foundBy().contains(rule.name())) {
        Map<String, List<String>> one = new TreeMap<>();
        one.put("source", names(facts, claim.sources()));
        one.put("medium", names(facts, claim.media()));
        one.put("stance", List.of(claim.stance().name()));
        all.add(one);
      }
    }
    return all;
  }

  /** Names and aliases of entities, so that examples may write what stands in the sentence. */
  private static List<String> names(Facts facts, List<String> ids) {
    return facts.entities().stream()
        .filter(e -> ids.contains(e.id()))
        .flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()))
        .toList();
  }
}
