package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/** An article under coreference: its sentences, its clusters and which token means which. */
final class Discourse {

  private record Spot(int sentence, int token) {}

  /** Whether a cluster is looked for, with the head of one of its mentions. */
  @FunctionalInterface
  interface Wanted {
    boolean test(Cluster cluster, int sentence, int token);
  }

  private final List<Sentence> sentences;
  private final List<Cluster> clusters;
  private final Map<Spot, Set<Cluster>> chart = new HashMap<>();
  private final Set<Spot> titles = new HashSet<>();
  private final Set<Spot> countries = new HashSet<>();
  private final Set<Spot> officers = new HashSet<>();

  Discourse(List<Sentence> sentences, List<Cluster> clusters) {
    this.sentences = sentences;
    this.clusters = clusters;
    for (Cluster cluster : clusters) {
      cluster.mentions().forEach(m -> chart(m).add(cluster));
      if (cluster.type() == EntityType.COUNTRY) {
        cluster.mentions().stream()
            .filter(m -> m.form() != Mention.Form.NOMINAL) // "its foreign minister"
            .forEach(m -> mark(countries, m.sentence(), m.first(), m.last()));
      }
    }
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Cluster> clusters() {
    return clusters;
  }

  private Set<Cluster> chart(Mention mention) {
    Spot spot = new Spot(mention.sentence(), mention.head());
    return chart.computeIfAbsent(spot, s -> new LinkedHashSet<>());
  }

  private static void mark(Set<Spot> spots, int sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      spots.add(new Spot(sentence, i));
    }
  }

  /** Marks tokens as a title of the name beside them, which mean nobody else. */
  void title(int sentence, int first, int last) {
    mark(titles, sentence, first, last);
  }

  /** Is a token part of a title beside a name? */
  boolean isTitle(int sentence, int token) {
    return titles.contains(new Spot(sentence, token));
  }

  /** Is a token part of a country's name or adjective? */
  boolean isCountry(int sentence, int token) {
    return countries.contains(new Spot(sentence, token));
  }

  /** What a token means. */
  Set<Cluster> at(int sentence, int token) {
    return chart.getOrDefault(new Spot(sentence, token), Set.of());
  }

  /** The one named thing of a type that a token means, or null. */
  @Nullable Cluster at(int sentence, int token, EntityType type) {
    List<Cluster> here = at(sentence, token).stream().filter(c -> c.type() == type).toList();
    return here.size() == 1 ? here.get(0) : null;
  }

  /**
   * What the subject of a token's own verb means: a description beside it is somebody else (Binding
   * Theory's condition B, stretched to nouns): "the ministry put the agency under sanctions".
   */
  Set<Cluster> subjectBeside(Sentence sentence, Token token) {
    boolean complement = token.head() >= 0 && token.function().matches("obj|iobj|obl");
    return complement
        ? sentence.dependents(token.head()).stream()
            .filter(d -> d.function().equals("nsubj"))
            .flatMap(d -> at(sentence.index(), d.index()).stream())
            .collect(Collectors.toSet())
        : Set.of();
  }

  /** Adds a country that the article means without naming it. */
  Cluster add(Country country, Mention mention) {
    Cluster state = new Cluster(EntityType.COUNTRY);
    state.add(new Draft(mention, EntityType.COUNTRY, country.name(), country, null));
    clusters.add(state);
    chart(mention).add(state);
    return state;
  }

  /** Marks a noun as one person without a name, who stands for a country or body. */
  void officer(int sentence, int token) {
    officers.add(new Spot(sentence, token));
  }

  /** Is a noun one unnamed person who stands for a country or body? */
  boolean isOfficer(int sentence, int token) {
    return officers.contains(new Spot(sentence, token));
  }

  /** Lets a stretch mean a cluster too; a group of its own at this head gives way. */
  void refer(Cluster cluster, Mention mention) {
    Set<Cluster> here = chart(mention);
    for (Cluster group : List.copyOf(here)) {
      if (group.type() == EntityType.GROUP && group != cluster) {
        group.forget(mention.sentence(), mention.head());
        here.remove(group);
      }
    }
    here.add(cluster);
    cluster.refer(mention);
  }

  /** Takes a mention from a cluster that it does not mean after all. */
  void release(Cluster cluster, int sentence, int head) {
    cluster.forget(sentence, head);
    chart.getOrDefault(new Spot(sentence, head), new LinkedHashSet<>()).remove(cluster);
  }

  /** The cluster of a country, or null if the article doesn't name it. */
  @Nullable Cluster country(@Nullable Country country) {
    return clusters.stream()
        .filter(c -> c.type() == EntityType.COUNTRY)
        .filter(c -> country != null && country.equals(c.country()))
        .findFirst()
        .orElse(null);
  }

  /**
   * Clusters mentioned before a token, most salient first: in the same sentence subjects before
   * others, then the sentences before it, nearest first.
   *
   * @param back how many sentences to go back
   */
  List<Cluster> before(int sentence, int token, int back, Predicate<Cluster> wanted) {
    return before(sentence, token, back, (cluster, s, t) -> wanted.test(cluster));
  }

  /** The same by what a cluster is called at a mention. */
  List<Cluster> before(int sentence, int token, int back, Wanted wanted) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (int s = sentence; s >= Math.max(0, sentence - back); s--) {
      Sentence read = sentences.get(s);
      int limit = s == sentence ? token : read.tokens().size();
      List<Integer> heads = new ArrayList<>();
      for (int t = 0; t < limit; t++) {
        if (!at(s, t).isEmpty()) {
          heads.add(t);
        }
      }
      heads.sort(Comparator.comparingInt((Integer t) -> rank(read.token(t))).thenComparing(t -> t));
      for (int t : heads) {
        at(read.index(), t).stream()
            .filter(c -> wanted.test(c, read.index(), t))
            .forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static int rank(Token token) {
    return switch (token.function()) {
      case "nsubj", "csubj" -> 0;
      case "obj", "iobj", "conj" -> 1;
      case "obl", "appos", "root" -> 2;
      default -> 3;
    };
  }
}
