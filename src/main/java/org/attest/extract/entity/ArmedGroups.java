package org.attest.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds whose the rebels, guerrillas and militants are that a text speaks of without a name: those
 * of the body whose fighters were just spoken of, or of the only armed body of the article, which
 * it often names only later; where it names none, those first described ("the rebels" after
 * "Chechen rebels").
 */
final class ArmedGroups {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  /** People under arms who are no state's; "gunmen" may be anybody. */
  private static final Set<String> INSURGENTS = WORDS.words("insurgent");

  private static final Set<String> ANY_BODY = WORDS.words("any-body");

  /** Kinds of nouns for those who are rebels themselves rather than theirs: "rebel fighters". */
  private static final Set<String> PEOPLE =
      Set.of("armed", "force", "official", "civilian", "nobody", "bloc");

  private static final int NEAR = 3;

  private final Vocabulary words;
  private final Discourse discourse;
  private final ArmedBodies bodies;

  ArmedGroups(Vocabulary words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
    this.bodies = new ArmedBodies(words, discourse);
  }

  /** Whether a noun means armed people, or tells whose a camp or an attack is. */
  boolean describes(Sentence sentence, Token token) {
    return bodies.isArmed(token) || isOwner(sentence, token);
  }

  /** The group; empty if several may be meant. */
  List<Cluster> find(Sentence sentence, Token token) {
    boolean owner = isOwner(sentence, token);
    if (owner || isBare(sentence, token)) {
      List<Cluster> near =
          discourse
              .before(
                  sentence.index(),
                  token.index(),
                  NEAR,
                  c -> !isSubject(sentence, token, c) && bodies.hasFighters(c))
              .stream()
              .limit(1)
              .toList();
      if (!near.isEmpty()) {
        return near;
      }
    }
    List<Cluster> described = describedSame(sentence, token);
    if (!described.isEmpty()) {
      return described;
    }
    List<Cluster> only =
        isInsurgent(token)
            ? onlyArmed().stream().filter(c -> owner || mayMean(sentence, token, c)).toList()
            : List.of();
    if (!only.isEmpty()) {
      return isSubject(sentence, token, only.get(0)) ? List.of() : only;
    }
    boolean takesUp = owner || isLoose(sentence, token);
    return takesUp ? described(sentence, token) : List.of();
  }

  private boolean isSubject(Sentence sentence, Token token, Cluster cluster) {
    return discourse.subjectBeside(sentence, token).contains(cluster);
  }

  /** The article's only body that is armed and no state's, told of for itself. */
  private List<Cluster> onlyArmed() {
    List<Cluster> all = discourse.clusters().stream().filter(c -> bodies.isArmedBody(c)).toList();
    return all.size() == 1 ? all : List.of();
  }

  /**
   * The armed people described before, where all those described are the same: those called by the
   * same noun, else whoever is said to be somebody's.
   */
  private List<Cluster> described(Sentence sentence, Token token) {
    List<Cluster> before =
        discourse.before(
            sentence.index(), token.index(), sentence.index(), c -> c.type() == EntityType.GROUP);
    List<Cluster> same = before.stream().filter(c -> isCalled(c, token)).toList();
    boolean bare = isBare(sentence, token) && isDefinite(sentence, token);
    if (same.size() == 1 && (bare || isOwner(sentence, token))) {
      return same;
    }
    if (!isInsurgent(token)) {
      return List.of();
    }
    List<Cluster> told = before.stream().filter(this::isDescribed).toList();
    return told.size() == 1 ? told : List.of();
  }

  /** "Militants" after "Palestinian militants", who are not those of the only group named. */
  private List<Cluster> describedSame(Sentence sentence, Token token) {
    return isInsurgent(token) && isLoose(sentence, token)
        ? discourse
            .before(
                sentence.index(),
                token.index(),
                sentence.index(),
                c ->
                    c.type() == EntityType.GROUP
                        && c.country() != null
                        && isDescribed(c)
                        && isCalled(c, token))
            .stream()
            .limit(1)
            .toList()
        : List.of();
  }

  /** Beside it stand only words that tell nothing of who is meant: "four suspected ... in A". */
  private static boolean isLoose(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .filter(d -> d.function().matches("amod|compound|nmod|acl|appos|flat"))
        .allMatch(
            d ->
                d.function().equals("nmod")
                    ? isWhere(sentence, d)
                    : d.index() < token.index() && GroupFinder.LOOSE.contains(lemma(d)));
  }

  private static boolean isWhere(Sentence sentence, Token where) {
    return sentence.dependents(where.index()).stream()
        .anyMatch(d -> d.function().equals("case") && lemma(d).matches("in|from|near"));
  }

  private static boolean isCalled(Cluster group, Token token) {
    String noun = " " + token.text().toLowerCase(Locale.ROOT);
    String plural = noun.endsWith("s") ? noun : noun + "s";
    return group.names().keySet().stream()
        .anyMatch(n -> (" " + n.toLowerCase(Locale.ROOT)).endsWith(plural));
  }

  /** "Maoist rebels", "Palestinian militants". */
  private boolean isDescribed(Cluster group) {
    return group.names().keySet().stream()
        .map(n -> n.toLowerCase(Locale.ROOT))
        .anyMatch(
            n ->
                n.contains(" ")
                    && n.endsWith("s")
                    && INSURGENTS.contains(n.substring(n.lastIndexOf(' ') + 1, n.length() - 1)));
  }

  /** "Rebel positions", "a guerrilla camp", not "a rebel leader" or "the rebel group". */
  boolean isOwner(Sentence sentence, Token token) {
    if (!isInsurgent(token) || !token.function().matches("compound|amod") || token.head() < 0) {
      return false;
    }
    Token head = sentence.token(token.head());
    return token.xpos().matches("NN|JJ")
        && head.index() > token.index()
        && head.upos().equals("NOUN")
        && !ANY_BODY.contains(lemma(head))
        && words.titles().kind(lemma(head)) == null
        && !PEOPLE.contains(String.valueOf(words.groups().kindOfNoun(head.text())));
  }

  private static boolean isInsurgent(Token token) {
    return INSURGENTS.contains(lemma(token));
  }

  /** Nothing beside it tells which group is meant. */
  private static boolean isBare(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .noneMatch(
            d ->
                d.function().matches("amod|compound|nmod|nummod|acl|appos|flat")
                    && !lemma(d).equals("same"));
  }

  /** "Leftist rebels", "20 suspected militants in the north": nobody else is named beside them. */
  private boolean mayMean(Sentence sentence, Token token, Cluster body) {
    return sentence.dependents(token.index()).stream()
        .filter(d -> d.function().matches("amod|compound|nmod|acl|appos|flat"))
        .allMatch(
            d ->
                d.function().equals("nmod")
                    ? liesIn(sentence, d, body) || isHit(sentence, d)
                    : d.function().matches("amod|compound")
                        && d.index() < token.index()
                        && !isNamed(sentence, d)
                        && !lemma(d).matches("other|rival|foreign|former"));
  }

  /** "Rebels in the oil-rich delta": in no country but the body's. */
  private boolean liesIn(Sentence sentence, Token where, Cluster body) {
    return isWhere(sentence, where)
        && within(sentence, where.index())
            .flatMap(t -> discourse.at(sentence.index(), t).stream())
            .allMatch(
                c ->
                    c.type() != EntityType.ORGANIZATION
                        && (c.country() == null
                            || body.country() == null
                            || c.country().equals(body.country())));
  }

  /** "An attack by rebels on a patrol", wherever parsers hang the patrol. */
  private static boolean isHit(Sentence sentence, Token noun) {
    return sentence.dependents(noun.index()).stream()
        .anyMatch(d -> d.function().equals("case") && lemma(d).matches("on|against"));
  }

  private static Stream<Integer> within(Sentence sentence, int head) {
    return Stream.concat(
        Stream.of(head),
        sentence.dependents(head).stream().flatMap(d -> within(sentence, d.index())));
  }

  private boolean isNamed(Sentence sentence, Token modifier) {
    return discourse.isCountry(sentence.index(), modifier.index())
        || discourse.at(sentence.index(), modifier.index()).stream()
            .anyMatch(c -> c.type() != EntityType.GROUP);
  }

  private static boolean isDefinite(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream()
        .anyMatch(d -> d.function().equals("det") && d.lemma().matches("(?i)the|this|that|these"));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
