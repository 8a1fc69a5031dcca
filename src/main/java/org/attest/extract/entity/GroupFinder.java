package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds unnamed people and things that can play a part in events: "Palestinian militants", "a
 * 16-year-old boy", "the hospital". Forces and officials of a country ("Israeli troops", "U.S.
 * officials") mean the country itself.
 */
final class GroupFinder {

  /** A noun that no lexicon knows, and that takes part in an event by the language model. */
  private static final String READ = "read";

  /** Kind of nouns that are never a party, whatever reads them as one. */
  private static final String NOBODY = "none";

  /** Kind of nouns for several who fight together. */
  private static final String BLOC = "bloc";

  private static final Set<String> PARTS = Set.of("compound", "amod", "flat");

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  /** Adjectives that tell nothing of who is meant. */
  static final Set<String> LOOSE = WORDS.words("says-nothing-of-group");

  private static final Set<String> INSURGENTS = WORDS.words("insurgent");

  private static final Set<String> ANY_BODY = WORDS.words("any-body");

  private static final Set<String> SPEECHLESS = WORDS.words("speechless");

  private final Vocabulary words;

  GroupFinder(Vocabulary words) {
    this.words = words;
  }

  /**
   * The groups of a sentence.
   *
   * @param named what is named in the sentence
   */
  List<Draft> find(Sentence sentence, List<Draft> named) {
    BitSet heads = new BitSet();
    named.forEach(d -> heads.set(d.mention().head()));
    BitSet inNames = new BitSet();
    named.stream()
        .filter(d -> d.type() != EntityType.COUNTRY && d.type() != EntityType.GROUP)
        .forEach(d -> inNames.set(d.mention().first(), d.mention().last() + 1));
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String kind = kind(sentence, token);
      if (kind == null || heads.get(token.index()) || inNames.get(token.index())) {
        continue;
      }
      found.add(draft(sentence, token, kind, named));
    }
    return found;
  }

  private @Nullable String kind(Sentence sentence, Token token) {
    if (!token.xpos().matches("NNS?") && !isBloc(sentence, token.index())) {
      return null;
    }
    boolean modifier =
        PARTS.contains(token.function())
            && token.head() > token.index()
            && !isBloc(sentence, token.index());
    boolean title =
        (token.function().equals("compound") && modifier)
            || isTitle(sentence, token)
            || HeadsOfState.isHead(sentence, token.index() - 2);
    if (modifier || title || isNobody(sentence, token.index())) {
      return null;
    }
    String kind = words.groups().kindOfNoun(token.text());
    if (kind == null) {
      return isRead(sentence, token.index()) ? READ : null;
    }
    return kind.equals(NOBODY) ? null : kind;
  }

  /** "No country", "any soldier": nobody in particular. */
  private static boolean isNobody(Sentence sentence, int token) {
    return sentence.dependents(token).stream()
        .anyMatch(
            d ->
                Set.of("no", "any", "every", "either", "neither")
                    .contains(d.text().toLowerCase(Locale.ROOT)));
  }

  /** "Coalition warplanes", "a rebel attack": the planes and the deed are theirs. */
  private boolean isBloc(Sentence sentence, int token) {
    return (BLOC.equals(words.groups().kindOfNoun(sentence.token(token).text()))
            || isInsurgentModifier(sentence.token(token)))
        && ReadRoles.isParty(sentence, token);
  }

  /** "Rebel", "militant" before what they do. */
  private static boolean isInsurgentModifier(Token token) {
    return token.xpos().matches("NN|JJ")
        && PARTS.contains(token.function())
        && INSURGENTS.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private static boolean isRead(Sentence sentence, int token) {
    boolean speaks =
        ReadRoles.isSource(sentence, token)
            && !SPEECHLESS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    return speaks || ReadRoles.isParty(sentence, token);
  }

  /** "Militant leader Hassan ...": the noun is a title of the name behind it. */
  private static boolean isTitle(Sentence sentence, Token token) {
    return token.xpos().equals("NN")
        && Spans.tag(sentence, token.index() + 1).equals("NNP")
        && (sentence.token(token.index() + 1).head() == token.index()
            || token.head() == token.index() + 1);
  }

  private static Draft draft(Sentence sentence, Token head, String kind, List<Draft> named) {
    int first = head.index();
    Country country = null;
    for (int i = head.index() - 1; i >= 0 && belongs(sentence, i, head.index()); i--) {
      first = i;
    }
    while (first < head.index() && isLoose(sentence, first)) {
      first++;
    }
    for (Draft draft : named) {
      boolean inside = draft.mention().first() >= first - 2 && draft.head() < head.index();
      boolean modifies =
          inside
              && draft.type() == EntityType.COUNTRY
              && sentence.token(draft.head()).head() == head.index();
      if (modifies) {
        country = draft.country();
      }
    }
    // "a Nigerian militant group" is not Nigeria
    boolean body = ANY_BODY.contains(Spans.lower(sentence, head.index()));
    boolean force =
        country != null
            && !body
            && (kind.equals("force") || kind.equals("official") || kind.equals(READ));
    Mention mention =
        new Mention(sentence.index(), first, head.index(), head.index(), Mention.Form.NOMINAL);
    return new Draft(
        mention,
        force ? EntityType.COUNTRY : EntityType.GROUP,
        force
            ? ""
            : Spans.text(sentence, first, head.index()) + (isInsurgentModifier(head) ? "s" : ""),
        country,
        null);
  }

  private static boolean belongs(Sentence sentence, int token, int head) {
    Token part = sentence.token(token);
    if (part.text().equals("-")) {
      return true;
    }
    int governor = part.head();
    boolean inside =
        governor == head || (governor > token && governor < head) || isJoined(sentence, part, head);
    return inside
        && (PARTS.contains(part.function())
            || part.relation().equals("nmod:poss")
            || part.function().equals("nummod")
            || isJoined(sentence, part, head))
        && !part.xpos().startsWith("PRP");
  }

  /** "Insurgent and militia groups": a second modifier, and the word that joins it. */
  private static boolean isJoined(Sentence sentence, Token part, int head) {
    Token second = part.function().equals("cc") ? sentence.token(part.head()) : part;
    return second.function().equals("conj")
        && PARTS.contains(sentence.token(second.head()).function())
        && sentence.token(second.head()).head() == head
        && second.index() < head
        && !Character.isUpperCase(second.text().charAt(0));
  }

  private static boolean isLoose(Sentence sentence, int token) {
    String word = Spans.lower(sentence, token).toLowerCase(Locale.ROOT);
    String tag = Spans.tag(sentence, token);
    return LOOSE.contains(word) || tag.equals("CD") || tag.equals("PDT") || word.equals("-");
  }
}
