package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds what descriptions mean: "the foreign minister" the person with this office, "the country"
 * the one last spoken of, "the two leaders" both; {@link BodyDescriptions} those of bodies, {@link
 * WeaponReferences} those of weapons.
 */
final class Descriptions {

  private static final Set<String> PAIR_WORDS = Set.of("two", "both");
  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> COUNTRY_NOUNS = WORDS.words("state-noun");
  private static final Set<String> COUNTRY_PAIR = WORDS.words("state-pair");
  private static final Set<String> PLAIN = WORDS.words("any-state");
  private static final Set<String> DUO = WORDS.words("two-people");
  static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final Vocabulary words;
  private final Discourse discourse;
  private final BodyDescriptions bodies;
  private final CountryDescriptions countries;
  private final HeadsOfState heads;
  private final OfficeDescriptions holders;

  Descriptions(Vocabulary words, Discourse discourse, PublishingState state) {
    this.words = words;
    this.bodies = new BodyDescriptions(words.groups(), discourse);
    this.countries = new CountryDescriptions(discourse);
    this.heads = new HeadsOfState(discourse);
    this.holders = new OfficeDescriptions(words, discourse, countries, state);
    this.discourse = discourse;
  }

  /** Adds descriptions to what they mean, from the first sentence to the last. */
  void resolve() {
    for (Sentence sentence : discourse.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.xpos().startsWith("NN")
            || token.xpos().equals("CD")
            || token.xpos().equals("DT")) {
          resolve(sentence, token);
        }
      }
    }
  }

  private void resolve(Sentence sentence, Token token) {
    boolean named =
        discourse.isTitle(sentence.index(), token.index())
            || discourse.at(sentence.index(), token.index()).stream()
                .anyMatch(c -> c.type() != EntityType.GROUP && c.type() != EntityType.WEAPON);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    List<Cluster> officers =
        token.xpos().endsWith("S") && words.titles().kind(lemma) != null
            ? holders.several(sentence, token)
            : List.of();
    if (!officers.isEmpty()) {
      officers.forEach(cluster -> refer(cluster, sentence, token));
      return;
    }
    if (named) {
      countryman(sentence, token, lemma);
      markOfficer(sentence, token, lemma);
      return;
    }
    List<Cluster> found;
    if (bodies.isInCapital(sentence, token)) {
      found = bodies.find(sentence, token);
    } else if (isPair(sentence, token)) {
      found = pair(sentence, token, lemma);
    } else if (!token.xpos().startsWith("NN")) {
      return;
    } else if (token.xpos().equals("NN")
        && COUNTRY_NOUNS.contains(lemma)
        && isPlain(sentence, token)
        && (isDefinite(sentence, token) || isSomebodys(sentence, token))) {
      found =
          isSomebodys(sentence, token)
              ? countries.home(sentence, token)
              : countries.last(sentence, token);
    } else if (token.xpos().equals("NN")
        && CountryDescriptions.isTie(lemma)
        && isSomebodys(sentence, token)) {
      found = countries.tied(sentence, token);
    } else if (bodies.describes(sentence, token)) {
      found = bodies.find(sentence, token);
    } else if (HeadsOfState.isHead(sentence, token.index())) {
      found = heads.find(sentence, token);
    } else if (isOffice(lemma, token)) {
      found = holders.one(sentence, token, lemma);
    } else {
      return;
    }
    found.forEach(cluster -> refer(cluster, sentence, token));
    markOfficer(sentence, token, lemma);
  }

  /** "The Libyan leader" where he was named: the noun means him, its adjective the country. */
  private void countryman(Sentence sentence, Token token, String lemma) {
    Cluster state = discourse.at(sentence.index(), token.index(), EntityType.COUNTRY);
    if (state != null && token.xpos().equals("NN") && isOffice(lemma, token)) {
      holders.of(sentence, token, lemma, state).forEach(c -> refer(c, sentence, token));
    }
  }

  private void refer(Cluster cluster, Sentence sentence, Token token) {
    int first = phraseStart(sentence, token);
    discourse.refer(
        cluster,
        new Mention(sentence.index(), first, token.index(), token.index(), Mention.Form.NOMINAL));
  }

  /** "The Turkish president" is a person, though only the country is known. */
  private void markOfficer(Sentence sentence, Token token, String lemma) {
    if (discourse.at(sentence.index(), token.index(), EntityType.COUNTRY) != null
        && isOffice(lemma, token)) {
      discourse.officer(sentence.index(), token.index());
    }
  }

  private boolean isOffice(String lemma, Token token) {
    String kind = words.titles().kind(lemma);
    return kind != null
        && !kind.equals("honorific")
        && token.xpos().matches("NNP?")
        && !(token.function().equals("compound") || token.function().equals("flat"));
  }

  /** "The two leaders", "both sides", "the two", "the pair". */
  private static boolean isPair(Sentence sentence, Token token) {
    if (token.xpos().equals("NNS") || token.xpos().equals("NNPS")) {
      return sentence.dependents(token.index()).stream()
          .anyMatch(
              d ->
                  PAIR_WORDS.contains(d.text().toLowerCase(Locale.ROOT))
                      && d.index() < token.index());
    }
    if (DUO.contains(token.lemma().toLowerCase(Locale.ROOT))) {
      return isDefinite(sentence, token)
          && sentence.dependents(token.index()).stream()
              .noneMatch(d -> d.function().matches("nmod|amod|compound"));
    }
    boolean alone = token.function().matches("nsubj|obj|obl|conj|nmod");
    String word = token.text().toLowerCase(Locale.ROOT);
    return alone
        && ((word.equals("two") && Spans.lower(sentence, token.index() - 1).equals("the"))
            || (word.equals("both") && !Spans.lower(sentence, token.index() + 1).equals("of")));
  }

  private List<Cluster> pair(Sentence sentence, Token token, String lemma) {
    EntityType type = COUNTRY_PAIR.contains(lemma) ? EntityType.COUNTRY : EntityType.PERSON;
    boolean bare = lemma.equals("two") || lemma.equals("both") || DUO.contains(lemma);
    boolean office =
        words.titles().kind(lemma) != null || Set.of("man", "official").contains(lemma);
    if (type == EntityType.PERSON && !bare && !office) {
      return List.of();
    }
    List<Cluster> before =
        discourse.before(sentence.index(), token.index(), 3, c -> c.type() == type);
    return before.size() < 2 ? List.of() : before.subList(0, 2);
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(
            d ->
                d.function().equals("det")
                    && DEFINITE.contains(d.lemma().toLowerCase(Locale.ROOT)));
  }

  /** "His country", "their government". */
  private static boolean isSomebodys(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(d -> d.relation().equals("nmod:poss") && d.upos().equals("PRON"));
  }

  /** Without a modifier that makes another thing of it: "the non-proliferation regime". */
  private boolean isPlain(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .filter(d -> d.function().matches("amod|compound"))
        .allMatch(
            d ->
                discourse.isCountry(sentence.index(), d.index())
                    || PLAIN.contains(d.lemma().toLowerCase(Locale.ROOT)));
  }

  private static int phraseStart(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .filter(d -> d.function().matches("det|amod|compound|nummod"))
        .mapToInt(Token::index)
        .filter(i -> i < token.index())
        .min()
        .orElse(token.index());
  }
}
