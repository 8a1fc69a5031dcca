package org.attest.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Offices that a government's own texts name without a country: in a text of Downing Street "The
 * Prime Minister spoke to President Lam" is about its own, whoever else is one.
 */
final class OwnOffices {

  private static final Set<String> OFFICES = WordClasses.load("entity-words").words("own-office");

  private final PublishingState state;
  private final Discourse discourse;
  private final Map<String, Cluster> told = new HashMap<>();

  OwnOffices(PublishingState state, Discourse discourse) {
    this.state = state;
    this.discourse = discourse;
  }

  /** Whether the text has spoken of this office as its own. */
  boolean isTold(Sentence sentence, Token noun) {
    return told.containsKey(office(sentence, noun)) && isBare(sentence, noun);
  }

  /** The named holder, else the state; nothing where another state's office may be meant. */
  List<Cluster> find(Sentence sentence, Token noun) {
    String office = office(sentence, noun);
    if (!OFFICES.contains(office) || !isBare(sentence, noun)) {
      return List.of();
    }
    int at = noun.index();
    Mention mention = new Mention(sentence.index(), at, at, at, Mention.Form.NOMINAL);
    Cluster holder =
        told.computeIfAbsent(
            office,
            o -> named(sentence, o).stream().findFirst().orElseGet(() -> state.at(mention)));
    return holder == null ? List.of() : List.of(holder);
  }

  /**
   * The state's holder of the office whom the article names; else the only holder of whom it isn't
   * told whose, unless both stand in one sentence.
   */
  private List<Cluster> named(Sentence sentence, String office) {
    Cluster publishing = state.cluster();
    if (publishing == null) {
      return List.of();
    }
    List<Cluster> holders =
        discourse.clusters().stream()
            .filter(c -> c.type() == EntityType.PERSON)
            .filter(c -> c.offices().stream().anyMatch(o -> office.equalsIgnoreCase(o.title())))
            .toList();
    List<Cluster> own =
        holders.stream().filter(c -> Objects.equals(publishing.country(), c.country())).toList();
    boolean sole =
        holders.size() == 1
            && holders.get(0).country() == null
            && holders.get(0).mentions().stream().noneMatch(m -> m.sentence() == sentence.index());
    return sole ? holders : own.isEmpty() ? own : own.subList(0, 1);
  }

  private static String office(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index()).stream()
            .filter(d -> d.function().matches("amod|compound") && d.index() < noun.index())
            .map(d -> d.text().toLowerCase(Locale.ROOT) + " ")
            .collect(Collectors.joining())
        + noun.lemma().toLowerCase(Locale.ROOT);
  }

  /** "The President", not "the president of the bank", "his president". */
  private static boolean isBare(Sentence sentence, Token noun) {
    boolean definite =
        sentence.dependents(noun.index()).stream()
            .anyMatch(d -> d.function().equals("det") && d.lemma().equalsIgnoreCase("the"));
    return definite
        && noun.xpos().matches("NNP?")
        && sentence.dependents(noun.index()).stream()
            .noneMatch(d -> d.function().matches("nmod|acl|appos|flat"));
  }
}
