package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds bodies of states by a country and a noun: "Iraqi police", "Ukraine's air force". */
final class BodyFinder {

  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;
  private final Vocabulary words;

  BodyFinder(Gazetteer gazetteer, Vocabulary words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * The bodies of a sentence.
   *
   * @param countries the sentence's countries
   */
  List<Draft> find(Sentence sentence, List<Draft> countries) {
    List<Draft> found = new ArrayList<>();
    for (Draft country : countries) {
      Draft body = behind(sentence, country);
      if (body != null) {
        found.add(body);
      }
    }
    return found;
  }

  private @Nullable Draft behind(Sentence sentence, Draft country) {
    Country state = country.country();
    int from = country.mention().last() + 1;
    if (Spans.tag(sentence, from).equals("POS")) {
      from++;
    }
    boolean apart = Spans.lower(sentence, from).equals(","); // "in Rabat, police said"
    if (state == null || apart || from >= sentence.tokens().size()) {
      return null;
    }
    for (int last = Math.min(from + LONGEST, sentence.tokens().size()) - 1; last >= from; last--) {
      String phrase = Spans.text(sentence, from, last);
      boolean word = sentence.token(last).text().chars().anyMatch(Character::isLetterOrDigit);
      String kind = word ? words.bodies().kind(phrase) : null;
      if (kind != null && !isModifier(sentence, last)) {
        int first = country.mention().first();
        Mention mention =
            new Mention(
                sentence.index(),
                first,
                last,
                Spans.head(sentence, first, last),
                Mention.Form.NAME);
        String name = name(sentence, country, state, phrase);
        Entry entry = gazetteer.entry(name, EntityType.ORGANIZATION).orElse(null);
        return new Draft(mention, EntityType.ORGANIZATION, name, state, entry);
      }
    }
    return null;
  }

  /** Does the noun only modify the next one: "Israeli military positions"? */
  private boolean isModifier(Sentence sentence, int last) {
    Token token = sentence.token(last);
    boolean office =
        words.titles().kind(Spans.lower(sentence, last + 1)) != null
            && sentence.token(last).xpos().startsWith("NN"); // "Thai army spokesman"
    if (office) {
      return false;
    }
    boolean inside = token.head() > last && !token.function().equals("nsubj");
    return Spans.tag(sentence, last + 1).startsWith("NN")
        && (inside || token.xpos().startsWith("JJ"))
        && !Character.isUpperCase(sentence.token(last + 1).text().codePointAt(0));
  }

  /**
   * The country's adjective with the noun; its name where the article joins that to the noun, as
   * the names of many bodies do: "China Coast Guard", "the Myanmar military".
   */
  private static String name(Sentence sentence, Draft country, Country state, String phrase) {
    boolean joined =
        country.mention().form() == Mention.Form.NAME
            && !Spans.tag(sentence, country.mention().last() + 1).equals("POS")
            && !country.name().equals(country.name().toUpperCase(Locale.ROOT));
    return joined && !state.iso().equals("US")
        ? country.name() + " " + cased(phrase)
        : composed(state, phrase);
  }

  /** A body's name made of its country's adjective and a noun. */
  static String composed(Country state, String phrase) {
    String adjective =
        state.iso().equals("US")
            ? "U.S."
            : state.adjectives().isEmpty() ? state.name() : state.adjectives().get(0);
    return adjective + " " + cased(phrase);
  }

  private static String cased(String phrase) {
    boolean capital = Character.isUpperCase(phrase.codePointAt(0));
    return capital ? phrase : phrase.toLowerCase(Locale.ROOT);
  }
}
