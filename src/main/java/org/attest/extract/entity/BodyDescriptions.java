package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds which body a description means: "the ministry" the one last named that has the word in its
 * name, "the movement" the last that is no state's, "the guerrillas" the one whose fighters were
 * spoken of, "officials in Accra" the government there (the strict head match of Lee et al. 2013,
 * for common nouns).
 */
final class BodyDescriptions {

  private static final WordClasses WORDS = WordClasses.load("entity-words");
  private static final Set<String> NAMED_KINDS = WORDS.words("kind-of-body");
  private static final Set<String> ANY_BODY = WORDS.words("any-body");
  private static final Set<String> STATE_BODY = WORDS.words("state-body");
  private static final Set<String> GOVERNING = WORDS.words("governing");
  private static final Set<String> OFFICIALS = WORDS.words("officials");

  private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");

  private static final Set<String> FORCES = Set.of("army", "navy", "military");

  /** How many sentences back a body may have been named that only its kind describes. */
  private static final int NEAR = 2;

  private static final int FIGHTERS_NEAR = 3;

  private final Terms groups;
  private final Discourse discourse;

  BodyDescriptions(Terms groups, Discourse discourse) {
    this.groups = groups;
    this.discourse = discourse;
  }

  /** Whether a noun may describe a body. */
  boolean describes(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return isArmed(token)
        || OFFICIALS.contains(lemma)
        || (isStatesVoice(sentence, token) && capital(sentence, token).isPresent())
        || ((token.xpos().equals("NN") || lemma.equals("police"))
            && (NAMED_KINDS.contains(lemma) || ANY_BODY.contains(lemma)));
  }

  /** "In Accra, the government said". */
  boolean isInCapital(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean voice = OFFICIALS.contains(lemma) || isStatesVoice(sentence, token);
    boolean plain =
        sentence.dependents(token.index()).stream()
            .filter(d -> d.function().matches("amod|compound|nmod"))
            .noneMatch(d -> discourse.isCountry(sentence.index(), d.index()));
    return voice && plain && capital(sentence, token).isPresent();
  }

  /** The body, or the country of officials; empty if none was spoken of. */
  List<Cluster> find(Sentence sentence, Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    Optional<Cluster> host =
        OFFICIALS.contains(lemma) || isStatesVoice(sentence, token)
            ? host(sentence, token)
            : Optional.empty();
    if (host.isPresent()) {
      return List.of(host.get());
    }
    if (!isBare(sentence, token)) {
      return List.of();
    }
    if (isArmed(token)) {
      return fighters(sentence, token);
    }
    if (!isDefinite(sentence, token)) {
      return List.of();
    }
    List<Cluster> named = last(sentence, token, sentence.index(), c -> isNamed(c, lemma));
    if (named.isEmpty() && NAMED_KINDS.contains(lemma)) {
      named = onlyOne(c -> isNamed(c, lemma));
    }
    if (!named.isEmpty()) {
      return named;
    }
    return FORCES.contains(lemma)
        ? force(sentence, token, lemma)
        : ANY_BODY.contains(lemma)
            ? last(sentence, token, NEAR, BodyDescriptions::isNoState)
            : List.of();
  }

  /**
   * "The rebels": those of the body whose fighters were just spoken of, those last described by the
   * same noun, or those of the only body that has such.
   */
  private List<Cluster> fighters(Sentence sentence, Token token) {
    List<Cluster> near = last(sentence, token, FIGHTERS_NEAR, this::hasFighters);
    if (!near.isEmpty()) {
      return near;
    }
    List<Cluster> only = onlyOne(this::hasFighters);
    if (!only.isEmpty()) {
      return only;
    }
    String noun = " " + token.text().toLowerCase(Locale.ROOT);
    List<Cluster> described =
        discourse.before(
            sentence.index(),
            token.index(),
            sentence.index(),
            c ->
                c.type() == EntityType.GROUP
                    && c.names().keySet().stream()
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).endsWith(noun)));
    return isDefinite(sentence, token) && described.size() == 1 ? described : List.of();
  }

  /** "The army" where nobody named one: that of the only country spoken of around. */
  private List<Cluster> force(Sentence sentence, Token token, String lemma) {
    List<Cluster> states =
        discourse.before(
            sentence.index(), token.index(), NEAR, c -> c.type() == EntityType.COUNTRY);
    Country state = states.size() == 1 ? states.get(0).country() : null;
    if (state == null) {
      return List.of();
    }
    Cluster force = new Cluster(EntityType.ORGANIZATION);
    Mention mention =
        new Mention(
            sentence.index(), token.index(), token.index(), token.index(), Mention.Form.NOMINAL);
    force.add(
        new Draft(
            mention, EntityType.ORGANIZATION, BodyFinder.composed(state, lemma), state, null));
    discourse.clusters().add(force);
    return List.of(force);
  }

  /** The body of the whole article that fits, if there is one only: it may be named later. */
  private List<Cluster> onlyOne(Predicate<Cluster> wanted) {
    List<Cluster> all =
        discourse.clusters().stream()
            .filter(c -> c.type() == EntityType.ORGANIZATION && wanted.test(c))
            .toList();
    return all.size() == 1 ? all : List.of();
  }

  private List<Cluster> last(Sentence sentence, Token token, int back, Predicate<Cluster> wanted) {
    Set<Cluster> subject = discourse.subjectBeside(sentence, token);
    return discourse
        .before(
            sentence.index(),
            token.index(),
            back,
            c -> c.type() == EntityType.ORGANIZATION && !subject.contains(c) && wanted.test(c))
        .stream()
        .limit(1)
        .toList();
  }

  /** Nothing beside it tells which body is meant. */
  private static boolean isBare(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .noneMatch(
            d ->
                d.function().matches("amod|compound|nmod|nummod|acl|appos|flat")
                    && !d.lemma().equalsIgnoreCase("same"));
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(d -> d.function().equals("det") && d.lemma().matches("(?i)the|this|that"));
  }

  /** Whether a body's name has the word; armies and the like are a country's. */
  private static boolean isNamed(Cluster body, String lemma) {
    String word = lemma.equals("military") ? "military|army|armed forces" : lemma;
    boolean named =
        body.names().keySet().stream()
            .anyMatch(n -> n.toLowerCase(Locale.ROOT).matches("(.* )?(" + word + ")( .*)?"));
    boolean called =
        body.names().keySet().stream()
            .anyMatch(n -> n.toLowerCase(Locale.ROOT).matches(".* (" + word + ")"));
    return named && (!STATE_BODY.contains(lemma) || body.country() != null || called);
  }

  private static boolean isNoState(Cluster body) {
    return body.names().keySet().stream()
        .flatMap(n -> List.of(n.toLowerCase(Locale.ROOT).split(" ")).stream())
        .noneMatch(
            w -> GOVERNING.contains(w) || (STATE_BODY.contains(w) && body.country() != null));
  }

  /** "A government spokesman", "a foreign ministry spokeswoman". */
  private static boolean isStatesVoice(Sentence sentence, Token token) {
    return VOICES.contains(token.lemma().toLowerCase(Locale.ROOT))
        && sentence.dependents(token.index()).stream()
            .filter(d -> d.function().matches("compound|amod"))
            .anyMatch(
                d -> {
                  String word = d.lemma().toLowerCase(Locale.ROOT);
                  return OFFICIALS.contains(word) || STATE_BODY.contains(word);
                });
  }

  private Optional<Cluster> host(Sentence sentence, Token token) {
    return capital(sentence, token).map(country -> state(country, sentence, token));
  }

  /** "Officials in Accra", "In Accra, officials said": the country whose capital it is. */
  private Optional<Country> capital(Sentence sentence, Token token) {
    Stream<Token> around =
        isSubject(token)
            ? sentence.dependents(token.head()).stream()
                .filter(d -> d.function().equals("obl") && d.index() < token.index())
                .filter(d -> isOpening(sentence, d))
            : Stream.of();
    return Stream.concat(
            sentence.dependents(token.index()).stream().filter(d -> d.function().equals("nmod")),
            around)
        .filter(d -> "in".equals(preposition(sentence, d)))
        .flatMap(d -> discourse.at(sentence.index(), d.index()).stream())
        .filter(
            c ->
                c.country() != null
                    && c.names().keySet().stream()
                        .anyMatch(n -> c.country().capitals().contains(n)))
        .flatMap(c -> Optional.ofNullable(c.country()).stream())
        .findFirst();
  }

  /** A country, though the article may name nothing but its capital. */
  private Cluster state(Country country, Sentence sentence, Token token) {
    Cluster known = discourse.country(country);
    int at = token.index();
    return known == null
        ? discourse.add(country, new Mention(sentence.index(), at, at, at, Mention.Form.NOMINAL))
        : known;
  }

  private static boolean isSubject(Token token) {
    return token.relation().equals("nsubj") && token.head() >= 0;
  }

  private static boolean isOpening(Sentence sentence, Token place) {
    Token marker = Spans.dependent(sentence, place.index(), "case");
    return marker != null && marker.index() == 0;
  }

  private static String preposition(Sentence sentence, Token token) {
    Token marker = Spans.dependent(sentence, token.index(), "case");
    return marker == null ? "" : marker.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean isArmed(Token token) {
    return token.xpos().equals("NNS") && "armed".equals(groups.kindOfNoun(token.text()));
  }

  /** Whether somewhere its name stands before armed people ("X rebels") or beside their kind. */
  private boolean hasFighters(Cluster body) {
    return body.type() == EntityType.ORGANIZATION
        && body.mentions().stream().anyMatch(this::isFighters);
  }

  private boolean isFighters(Mention mention) {
    Sentence there = discourse.sentences().get(mention.sentence());
    Token name = there.token(mention.head());
    if (mention.first() < mention.head() && isArmed(name)) {
      return true;
    }
    if (name.head() < 0) {
      return false;
    }
    Token governor = there.token(name.head());
    boolean before = name.function().matches("compound|amod|nmod") && name.head() > name.index();
    return before
        ? isArmed(governor)
        : name.function().matches("appos|flat|nsubj") && isArmedKind(there, governor);
  }

  /** "The rebel group": a kind of body, of armed people. */
  private boolean isArmedKind(Sentence sentence, Token noun) {
    return ANY_BODY.contains(noun.lemma().toLowerCase(Locale.ROOT))
        && sentence.dependents(noun.index()).stream()
            .anyMatch(
                d ->
                    d.function().matches("compound|amod")
                        && "armed".equals(groups.kindOfNoun(d.text() + "s")));
  }
}
