package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds what an article on a divided nation calls its parts: "the North" where North Korea is
 * named, and both of them in "the two Koreas".
 */
final class DividedCountries {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> SIDES = WORDS.words("direction");

  /** Parts of a sentence that a direction plays when it isn't a party. */
  private static final Set<String> WHERE = WORDS.words("whither");

  private final Gazetteer gazetteer;

  DividedCountries(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The nations of which an article names a part: "Korea" where it tells of North Korea. */
  static Set<String> nations(List<Draft> named) {
    return named.stream()
        .filter(d -> d.type() == EntityType.COUNTRY)
        .flatMap(d -> Optional.ofNullable(d.country()).stream())
        .map(c -> nation(c.name()))
        .filter(n -> !n.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The parts of divided nations that a sentence mentions without their full names.
   *
   * @param nations nations whose parts may be called by their direction alone
   * @param named what else the sentence mentions
   */
  List<Draft> find(Sentence sentence, Set<String> nations, List<Draft> named) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (named.stream().noneMatch(d -> d.covers(token.index()))) {
        for (String part : parts(sentence, token, nations)) {
          gazetteer.country(part).map(c -> draft(sentence, token, c)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** "Korea" of "North Korea"; empty for a country that is no part of a nation. */
  private static String nation(String country) {
    int space = country.indexOf(' ');
    return space > 0 && SIDES.contains(country.substring(0, space))
        ? country.substring(space + 1)
        : "";
  }

  private static List<String> parts(Sentence sentence, Token token, Set<String> nations) {
    if (SIDES.contains(token.text())) {
      return isParty(sentence, token)
          ? nations.stream().map(n -> token.text() + " " + n).toList()
          : List.of();
    }
    boolean plural = token.text().endsWith("s") && token.upos().matches("PROPN|NOUN");
    String nation = plural ? token.text().substring(0, token.text().length() - 1) : "";
    return SIDES.stream()
        .sorted()
        .filter(s -> !nation.isEmpty())
        .map(s -> s + " " + nation)
        .toList();
  }

  /** "The North", alone, and not where something is. */
  private static boolean isParty(Sentence sentence, Token token) {
    List<Token> around = sentence.dependents(token.index());
    boolean alone =
        Spans.lower(sentence, token.index() - 1).equals("the")
            && around.stream().allMatch(d -> d.function().matches("det|case|punct|conj|cc"));
    boolean where =
        around.stream()
            .anyMatch(
                d ->
                    d.function().equals("case")
                        && WHERE.contains(d.text().toLowerCase(Locale.ROOT)));
    return alone && !where && !token.function().matches("compound|flat|amod|advmod");
  }

  private static Draft draft(Sentence sentence, Token token, Country country) {
    Mention mention =
        new Mention(
            sentence.index(), token.index(), token.index(), token.index(), Mention.Form.METONYM);
    return new Draft(mention, EntityType.COUNTRY, "", country, null);
  }
}
