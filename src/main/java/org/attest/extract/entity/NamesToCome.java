package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds the people whose office an article tells before their name (cataphora, common in leads):
 * "The Peruvian president is in Lima. ... President Ana Rey said", and without a title, which the
 * description has given already, "A senior Malian envoy has left. Moussa Ba will".
 */
final class NamesToCome {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  /** Adjectives that tell no office from another. */
  private static final Set<String> RANKS = WORDS.words("rank");

  /** Offices and ranks by what sums them up: "the top diplomat" is a foreign minister. */
  private static final Map<String, Set<String>> SUMMED_UP =
      Map.of(
          "diplomat", WORDS.words("top-diplomat"),
          "commander", WORDS.words("commanding-rank"),
          "leader", WORDS.words("leading-office"));

  /** Verbs whose subject is the article's own reporter. */
  private static final Set<String> REPORTS = Set.of("report", "contribute", "write");

  /** How many sentences after a description a name with the same office and no country counts. */
  private static final int NEAR = 2;

  private final Terms titles;
  private final Discourse discourse;

  NamesToCome(Terms titles, Discourse discourse) {
    this.titles = titles;
    this.discourse = discourse;
  }

  /** The one person of a state whom an office means that is told before the name; else empty. */
  List<Cluster> one(Sentence sentence, Token noun, Cluster state) {
    Set<String> office = office(sentence, noun);
    List<Cluster> found = only(c -> isTitled(c, sentence, noun, state, office));
    if (found.isEmpty()) {
      found = only(c -> isIntroduced(c, sentence, state));
      found.forEach(c -> c.offices().add(new Cluster.Office(String.join(" ", office), state)));
    }
    found.stream().filter(c -> c.country() == null).forEach(c -> c.setCountry(state.country()));
    return found;
  }

  /** "The presidents of Mali and Chad": the one of each; empty if one isn't named. */
  List<Cluster> several(Sentence sentence, Token noun, List<Cluster> states) {
    Set<String> office = office(sentence, noun);
    Set<Cluster> people = new LinkedHashSet<>();
    for (Cluster state : states) {
      List<Cluster> holders = only(c -> isOf(c, state) && holds(c, office));
      people.addAll(
          holders.isEmpty()
              ? only(c -> isOf(c, state) && isNew(c, sentence, sentence.index() + 1))
              : holders);
    }
    return people.size() == states.size() ? List.copyOf(people) : respectively(sentence, states);
  }

  /** "The leaders of Mali and Chad will meet. A and B": as many new names as states. */
  private List<Cluster> respectively(Sentence sentence, List<Cluster> states) {
    List<Cluster> found =
        discourse.clusters().stream()
            .filter(c -> c.type() == EntityType.PERSON && !c.drafts().isEmpty())
            .filter(c -> isNew(c, sentence, sentence.index() + 1))
            .sorted(Comparator.comparingInt(c -> c.drafts().get(0).head()))
            .toList();
    boolean fits = found.size() == states.size();
    for (int i = 0; i < found.size() && fits; i++) {
      fits = found.get(i).country() == null || isOf(found.get(i), states.get(i));
    }
    for (int i = 0; i < found.size() && fits; i++) {
      found.get(i).setCountry(states.get(i).country());
    }
    return fits ? found : List.of();
  }

  private List<Cluster> only(Predicate<Cluster> wanted) {
    List<Cluster> found =
        discourse.clusters().stream()
            .filter(c -> c.type() == EntityType.PERSON && !c.drafts().isEmpty())
            .filter(wanted)
            .toList();
    return found.size() == 1 ? found : List.of();
  }

  private static boolean isOf(Cluster person, Cluster state) {
    return person.country() != null && person.country().equals(state.country());
  }

  /** Whether a person named later holds the office in so many words, of this state or of none. */
  private boolean isTitled(
      Cluster person, Sentence sentence, Token noun, Cluster state, Set<String> office) {
    Draft first = person.drafts().get(0);
    boolean later =
        first.sentence() > sentence.index()
            || (first.sentence() == sentence.index() && first.head() > noun.index());
    boolean near = first.sentence() <= sentence.index() + NEAR;
    return later
        && holds(person, office)
        && (isOf(person, state) || (person.country() == null && near));
  }

  private static boolean holds(Cluster person, Set<String> office) {
    return person.offices().stream()
        .map(o -> words(o.title().replaceAll(" (of|for|to|in|at) .*$", "")))
        .anyMatch(
            title ->
                title.equals(office)
                    || SUMMED_UP
                        .getOrDefault(String.join(" ", office), Set.of())
                        .contains(String.join(" ", title)));
  }

  /** Whether a person is new in the next sentence, without a title, and nobody else can be. */
  private boolean isIntroduced(Cluster person, Sentence sentence, Cluster state) {
    boolean alone = descriptions(sentence) == 1 || isOf(person, state);
    return alone
        && (person.country() == null || isOf(person, state))
        && isNew(person, sentence, sentence.index() + 1);
  }

  /** How many office-holders without a name a sentence tells of. */
  private long descriptions(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.xpos().equals("NN") && isOffice(t))
        .filter(t -> !discourse.isTitle(sentence.index(), t.index()))
        .filter(t -> !t.function().matches("compound|flat"))
        .filter(
            t ->
                discourse.at(sentence.index(), t.index()).stream()
                    .noneMatch(c -> c.type() == EntityType.PERSON))
        .count();
  }

  private boolean isOffice(Token token) {
    String kind = titles.kind(token.lemma());
    return kind != null && !kind.equals("honorific");
  }

  /**
   * "Moussa Ba will carry a letter": named in full as a subject for the first time, and not who.
   */
  private boolean isNew(Cluster person, Sentence sentence, int at) {
    Draft first = person.drafts().get(0);
    if (first.sentence() != at || !person.offices().isEmpty()) {
      return false;
    }
    Sentence there = discourse.sentences().get(at);
    Token head = there.token(first.head());
    boolean full = first.mention().last() > first.mention().first();
    boolean explained =
        there.dependents(head.index()).stream()
            .anyMatch(d -> d.relation().matches("appos|acl:relcl|nmod:desc|compound|amod|nmod"));
    boolean subject = subjectOf(there, head) && sentence.index() < at;
    return full && subject && !explained;
  }

  /** Whether a name is a subject, or stands beside one in a list. */
  private static boolean subjectOf(Sentence there, Token head) {
    Token listed = head.relation().equals("conj") ? there.token(head.head()) : head;
    return listed.function().equals("nsubj")
        && !REPORTS.contains(there.token(listed.head()).lemma());
  }

  /** The words of an office, without those of countries and ranks: "foreign", "minister". */
  private Set<String> office(Sentence sentence, Token noun) {
    List<String> parts = new ArrayList<>();
    sentence.dependents(noun.index()).stream()
        .filter(d -> d.index() < noun.index() && d.function().matches("amod|compound"))
        .filter(d -> !discourse.isCountry(sentence.index(), d.index()))
        .forEach(d -> parts.add(d.lemma()));
    parts.add(noun.lemma());
    return words(String.join(" ", parts));
  }

  private static Set<String> words(String title) {
    return Arrays.stream(
            title.toLowerCase(Locale.ROOT).replace("defence", "defense").split("[ -]+"))
        .filter(w -> !RANKS.contains(w))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
