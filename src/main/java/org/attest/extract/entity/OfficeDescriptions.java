package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an office means: "the foreign minister" the one spoken of before, "the Peruvian
 * president" one whose name may also come later, or the country where no name comes.
 */
final class OfficeDescriptions {

  /** Words of descriptions with what titles say for them. */
  private static final Map<String, String> SAME =
      Map.of("spy", "intelligence", "army", "military", "defence", "defense");

  private final Discourse discourse;
  private final CountryDescriptions countries;
  private final OwnOffices own;
  private final NamesToCome toCome;

  OfficeDescriptions(
      Vocabulary words,
      Discourse discourse,
      CountryDescriptions countries,
      PublishingState publisher) {
    this.discourse = discourse;
    this.countries = countries;
    this.own = new OwnOffices(publisher, discourse);
    this.toCome = new NamesToCome(words.titles(), discourse);
  }

  /** The person with an office; of a country's unnamed office-holder, the country. */
  List<Cluster> one(Sentence sentence, Token token, String lemma) {
    List<Cluster> states = countries.modifiers(sentence, token);
    Country state = states.isEmpty() ? null : states.get(0).country();
    if (state == null && own.isTold(sentence, token)) {
      return own.find(sentence, token);
    }
    List<Cluster> before = before(sentence, token, lemma, state);
    if (!before.isEmpty()) {
      return before;
    }
    if (state == null) {
      List<Cluster> voice = bodysVoice(sentence, token);
      return voice.isEmpty() ? own.find(sentence, token) : voice;
    }
    List<Cluster> later = toCome.one(sentence, token, states.get(0));
    return later.isEmpty() ? states.subList(0, 1) : later;
  }

  /** The person of a state whom an office means that is told with the state's adjective or name. */
  List<Cluster> of(Sentence sentence, Token token, String lemma, Cluster state) {
    List<Cluster> before =
        isDefinite(sentence, token) || isOwned(sentence, token)
            ? before(sentence, token, lemma, state.country())
            : List.of();
    List<Cluster> countrymen =
        before.stream()
            .filter(c -> c.country() != null && c.country().equals(state.country()))
            .toList();
    return countrymen.isEmpty() ? toCome.one(sentence, token, state) : countrymen;
  }

  /** "The presidents of Mali and Chad": both, if both are named before or later. */
  List<Cluster> several(Sentence sentence, Token token) {
    Set<Cluster> states = new LinkedHashSet<>();
    for (Token t : sentence.tokens()) {
      Token first = t.relation().equals("conj") ? sentence.token(t.head()) : t;
      boolean modifies = first.head() == token.index() && first.function().matches("amod|nmod");
      Cluster state = discourse.at(sentence.index(), t.index(), EntityType.COUNTRY);
      if (modifies && state != null) {
        states.add(state);
      }
    }
    return states.size() < 2 ? List.of() : toCome.several(sentence, token, List.copyOf(states));
  }

  /** "A Peruvian navy spokeswoman" whose name comes next. */
  private List<Cluster> bodysVoice(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .filter(d -> d.function().matches("compound|nmod|amod"))
        .flatMap(d -> discourse.at(sentence.index(), d.index()).stream())
        .filter(c -> c.type() == EntityType.ORGANIZATION && c.country() != null)
        .limit(1)
        .flatMap(c -> toCome.one(sentence, token, c).stream())
        .toList();
  }

  private List<Cluster> before(
      Sentence sentence, Token token, String lemma, @Nullable Country state) {
    if (isIndefinite(sentence, token)) {
      return List.of();
    }
    List<Cluster> people =
        discourse.before(
            sentence.index(),
            token.index(),
            sentence.index(),
            c -> c.type() == EntityType.PERSON && holds(c, sentence, token, lemma, state));
    List<Cluster> countrymen =
        people.stream().filter(c -> state != null && state.equals(c.country())).toList();
    if (!countrymen.isEmpty()) {
      return countrymen.subList(0, 1);
    }
    return people.isEmpty() || !isDefinite(sentence, token) ? List.of() : people.subList(0, 1);
  }

  private static boolean isIndefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(d -> d.lemma().equalsIgnoreCase("a") || d.lemma().equalsIgnoreCase("another"));
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(
            d ->
                d.function().equals("det")
                    && Descriptions.DEFINITE.contains(d.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "Peru's president". */
  private static boolean isOwned(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(d -> d.relation().equals("nmod:poss"));
  }

  /** Does a person hold an office of this name, in this country if one is told? */
  private static boolean holds(
      Cluster person, Sentence sentence, Token token, String lemma, @Nullable Country state) {
    if (state != null && person.country() != null && !state.equals(person.country())) {
      return false;
    }
    List<String> modifiers = new ArrayList<>();
    for (Token t : sentence.dependents(token.index())) {
      if (t.function().matches("compound|amod") && Character.isLetter(t.text().charAt(0))) {
        modifiers.add(t.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return person.offices().stream()
        .map(o -> o.title().toLowerCase(Locale.ROOT))
        .anyMatch(
            title ->
                isHead(title, lemma)
                    && modifiers.stream()
                        .filter(m -> title.contains(" "))
                        .allMatch(m -> isIn(title, m) || m.equals("former") || state != null));
  }

  /** Whether a title says what a modifier says: a spy chief is a chief of intelligence. */
  private static boolean isIn(String title, String modifier) {
    return title.contains(modifier) || title.contains(SAME.getOrDefault(modifier, modifier));
  }

  private static boolean isHead(String title, String lemma) {
    String full = title.replaceAll(" (of|for|to) .*$", "");
    String head = lemma.equals("premier") ? full.replace("prime minister", lemma) : full;
    return head.equals(lemma) || head.endsWith(" " + lemma);
  }
}
