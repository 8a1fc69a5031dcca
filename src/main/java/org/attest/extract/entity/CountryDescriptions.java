package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Finds which country "the country", "the kingdom", "his country" and "its ally" are. */
final class CountryDescriptions {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> TIED = WORDS.words("tied-state");
  private static final Set<String> MONARCHY = WORDS.words("monarchy");

  /** How many sentences back a country may have been named, and one that its kind tells apart. */
  private static final int NEAR = 2;

  private static final int FAR = 6;

  private final Discourse discourse;

  CountryDescriptions(Discourse discourse) {
    this.discourse = discourse;
  }

  /** Whether a noun says what a state is to another. */
  static boolean isTie(String lemma) {
    return TIED.contains(lemma);
  }

  /** The country whose name modifies the noun, else the last that may be called so. */
  List<Cluster> last(Sentence sentence, Token token) {
    List<Cluster> own = modifiers(sentence, token);
    if (!own.isEmpty()) {
      return own;
    }
    Set<Cluster> subject = discourse.subjectBeside(sentence, token);
    if (Syntax.hasDependent(sentence, token.index(), Set.of("that"))) {
      Optional<Cluster> far = latest(sentence, token, subject);
      if (far.isPresent()) {
        return far.stream().toList();
      }
    }
    String kind = token.lemma().toLowerCase(Locale.ROOT);
    List<Cluster> before =
        discourse.before(
            sentence.index(),
            token.index(),
            MONARCHY.contains(kind) ? FAR : NEAR,
            c -> c.type() == EntityType.COUNTRY && !subject.contains(c) && isOfKind(c, kind));
    return before.isEmpty() ? List.of() : before.subList(0, 1);
  }

  /** "That country" points to the last that was named, be it the topic or not. */
  private Optional<Cluster> latest(Sentence sentence, Token token, Set<Cluster> subject) {
    for (int s = sentence.index(); s >= Math.max(0, sentence.index() - NEAR); s--) {
      int end =
          s == sentence.index() ? token.index() : discourse.sentences().get(s).tokens().size();
      for (int t = end - 1; t >= 0; t--) {
        Cluster country = discourse.at(s, t, EntityType.COUNTRY);
        if (country != null && !subject.contains(country)) {
          return Optional.of(country);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a country may be called so: no republic is "the kingdom". */
  private static boolean isOfKind(Cluster state, String kind) {
    return !MONARCHY.contains(kind)
        || state.country() == null
        || state.country().aliases().stream()
            .anyMatch(a -> a.toLowerCase(Locale.ROOT).contains(kind + " of"));
  }

  /** The country of whoever was last mentioned with one. */
  List<Cluster> home(Sentence sentence, Token token) {
    return discourse
        .before(
            sentence.index(),
            token.index(),
            2,
            c -> c.type() == EntityType.COUNTRY || homeOf(c) != null)
        .stream()
        .map(c -> c.type() == EntityType.COUNTRY ? c : homeOf(c))
        .flatMap(c -> Optional.ofNullable(c).stream())
        .limit(1)
        .toList();
  }

  /** "Its ally", "their former colony": the one other country that is spoken of beside its own. */
  List<Cluster> tied(Sentence sentence, Token token) {
    Set<Cluster> own = discourse.subjectBeside(sentence, token);
    List<Cluster> others =
        discourse
            .before(sentence.index(), token.index(), 0, c -> c.type() == EntityType.COUNTRY)
            .stream()
            .filter(c -> !own.contains(c))
            .toList();
    boolean owned = own.stream().anyMatch(c -> c.type() == EntityType.COUNTRY);
    return owned && others.size() == 1 ? others : List.of();
  }

  private @Nullable Cluster homeOf(Cluster person) {
    return person.type() == EntityType.PERSON ? discourse.country(person.country()) : null;
  }

  /** The countries whose names or adjectives modify a noun. */
  List<Cluster> modifiers(Sentence sentence, Token noun) {
    Set<Cluster> found = new LinkedHashSet<>();
    for (Token t : sentence.dependents(noun.index())) {
      if (t.function().matches("amod|compound|nmod")) {
        Cluster country = discourse.at(sentence.index(), t.index(), EntityType.COUNTRY);
        if (country != null) {
          found.add(country);
        }
      }
    }
    return new ArrayList<>(found);
  }
}
