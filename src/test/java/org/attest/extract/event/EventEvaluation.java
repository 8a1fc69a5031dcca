package org.attest.extract.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attest.article.Article;
import org.attest.article.Block;
import org.attest.extract.RuleFiles;
import org.attest.extract.entity.Entities;
import org.attest.extract.event.AnnotatedSentence.Marked;
import org.attest.extract.event.AnnotatedSentence.Phrase;
import org.attest.language.EnglishReader;
import org.attest.language.Sentence;
import org.attest.rules.FrameReader;
import org.attest.rules.RuleSet;

/**
 * Scores triggers and argument heads that the rules, the event reader, and both together find, on
 * annotated sentences that neither was made from. Argument: a folder with {@code *.test.txt}, or
 * one file. A trigger is right inside a marked trigger of its type, an argument inside a phrase
 * marked with its role.
 */
public final class EventEvaluation {

  /** Roles that both finders know; a place that is hit or visited is marked as what it is, too. */
  private static final List<String> ROLES =
      List.of(
          "supplier",
          "recipient",
          "item",
          "participant",
          "visitor",
          "destination",
          "attacker",
          "target",
          "sender");

  private static final Set<String> FACTUALITIES =
      Set.of("denied", "planned", "possible", "hypothetical");

  private static final Set<String> STATUSES = Set.of("ordered", "offered", "sought", "stopped");

  private final FactualityTagger tagger =
      new FactualityTagger(EventLexicon.load(), FactualityLexicon.load());
  private final EnglishReader reader = EnglishReader.load();
  private final RuleSet rules = RuleFiles.load();
  private final FrameReader frames = FrameReader.load();

  private EventEvaluation() {}

  private static final class Count {
    int right;
    int found;
    int gold;
    int reached;
  }

  /** Prints a table. */
  public static void main(String[] arguments) throws IOException {
    List<AnnotatedSentence> sentences = new ArrayList<>();
    for (Path file : files(Path.of(arguments[0]))) {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          sentences.add(AnnotatedSentence.of(line.strip()));
        }
      }
    }
    EventEvaluation evaluation = new EventEvaluation();
    System.out.printf("%d sentences%n", sentences.size());
    for (EventSource source : EventSource.values()) {
      evaluation.score(sentences, source);
    }
  }

  /** Who finds the events. */
  private enum EventSource {
    RULES,
    READER,
    BOTH
  }

  private static List<Path> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> found = Files.list(place)) {
      return found.filter(f -> f.toString().endsWith(".test.txt")).sorted().toList();
    }
  }

  private void score(List<AnnotatedSentence> sentences, EventSource source) {
    Map<String, Count> triggers = new TreeMap<>();
    Map<String, Count> roles = new TreeMap<>();
    Map<String, Count> reality = new TreeMap<>();
    for (AnnotatedSentence annotated : sentences) {
      List<EventCandidate> candidates = candidates(annotated.text(), source);
      for (Marked event : annotated.events()) {
        List<EventCandidate> here = candidates.stream().filter(c -> isAt(c, event)).toList();
        count(triggers, event.type()).gold++;
        count(triggers, event.type()).reached += here.isEmpty() ? 0 : 1;
        here.stream().limit(1).forEach(c -> compare(EventReality.of(c, tagger), event, reality));
        for (Phrase phrase : event.phrases()) {
          if (ROLES.contains(phrase.role())) {
            count(roles, phrase.role()).gold++;
            count(roles, phrase.role()).reached +=
                here.stream().anyMatch(c -> names(c, phrase)) ? 1 : 0;
          }
        }
      }
      for (EventCandidate candidate : candidates) {
        List<Marked> meant = annotated.events().stream().filter(e -> isAt(candidate, e)).toList();
        count(triggers, candidate.type().term()).found++;
        count(triggers, candidate.type().term()).right += meant.isEmpty() ? 0 : 1;
        for (String role : ROLES) {
          for (int head : heads(candidate, role)) {
            int offset = candidate.sentence().token(head).start();
            count(roles, role).found++;
            count(roles, role).right +=
                meant.stream()
                        .flatMap(e -> e.phrases().stream())
                        .anyMatch(p -> p.role().equals(role) && p.stretch().holds(offset))
                    ? 1
                    : 0;
          }
        }
      }
    }
    print(source + " triggers", triggers);
    print(source + " reality of triggers found", reality);
    print(source + " argument heads", roles);
  }

  private static void compare(EventReality found, Marked event, Map<String, Count> counts) {
    String factuality = told(event, FACTUALITIES, "asserted");
    tell(counts, "factuality", found.factuality().name().equalsIgnoreCase(factuality));
    if (event.type().equals("WeaponsTransfer")) {
      String status = told(event, STATUSES, "delivered");
      tell(
          counts,
          "status",
          found.status() != null && found.status().name().equalsIgnoreCase(status));
    }
  }

  private static String told(Marked event, Set<String> values, String otherwise) {
    return event.attributes().stream().filter(values::contains).findFirst().orElse(otherwise);
  }

  private static void tell(Map<String, Count> counts, String key, boolean right) {
    Count count = count(counts, key);
    count.gold++;
    count.found++;
    count.right += right ? 1 : 0;
    count.reached += right ? 1 : 0;
  }

  private static Count count(Map<String, Count> counts, String key) {
    return counts.computeIfAbsent(key, k -> new Count());
  }

  private List<EventCandidate> candidates(String text, EventSource source) {
    Block block = new Block(Block.Kind.PARAGRAPH, 0, text.length());
    Article article =
        new Article("sentence", null, null, null, null, "en", text, List.of(block), "0", null);
    List<EventCandidate> found = new ArrayList<>();
    for (Sentence s : reader.read(article)) {
      found.addAll(
          switch (source) {
            case RULES -> CandidateFinder.byRules(rules.match(s, frames.read(s)));
            case READER ->
                CandidateFinder.find(
                    s, List.of(), new Entities(List.of()), UnaryOperator.identity());
            case BOTH ->
                CandidateFinder.find(
                    s,
                    rules.match(s, frames.read(s)),
                    new Entities(List.of()),
                    UnaryOperator.identity());
          });
    }
    return found;
  }

  private static boolean isAt(EventCandidate candidate, Marked event) {
    return candidate.type().term().equals(event.type())
        && event.trigger().holds(candidate.sentence().token(candidate.trigger()).start());
  }

  private static boolean names(EventCandidate candidate, Phrase phrase) {
    return heads(candidate, phrase.role()).stream()
        .anyMatch(h -> phrase.stretch().holds(candidate.sentence().token(h).start()));
  }

  /** The heads that would be asked for fillers: of the best list, or all who took part. */
  private static List<Integer> heads(EventCandidate candidate, String role) {
    List<List<Integer>> lists = candidate.heads(role);
    return lists.stream()
        .limit(role.equals("participant") ? lists.size() : 1)
        .flatMap(List::stream)
        .flatMap(h -> Syntax.conjuncts(candidate.sentence(), h).stream())
        .distinct()
        .toList();
  }

  private static void print(String title, Map<String, Count> counts) {
    Count all = new Count();
    counts.values().forEach(c -> add(all, c));
    System.out.println(title);
    counts.forEach(EventEvaluation::print);
    print("all", all);
  }

  private static void add(Count sum, Count part) {
    sum.right += part.right;
    sum.found += part.found;
    sum.gold += part.gold;
    sum.reached += part.reached;
  }

  private static void print(String name, Count c) {
    double precision = c.found == 0 ? 0 : (double) c.right / c.found;
    double recall = c.gold == 0 ? 0 : (double) c.reached / c.gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    System.out.printf(
        "  %-16s P %.3f  R %.3f  F1 %.3f  (%d marked)%n", name, precision, recall, f1, c.gold);
  }
}
