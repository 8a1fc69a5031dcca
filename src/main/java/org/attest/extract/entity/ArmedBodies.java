package org.attest.extract.entity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/** Which bodies of an article have fighters and are no state's. */
final class ArmedBodies {

  private static final WordClasses WORDS = WordClasses.load("entity-words");
  private static final Set<String> TIES = WORDS.words("tie-to-group");
  private static final Set<String> OWNING_UP = WORDS.words("owns-up");
  private static final Set<String> FIGHTING = WORDS.words("fighters-name");
  private static final Set<String> ANY_BODY = WORDS.words("any-body");

  private final Vocabulary words;
  private final Discourse discourse;

  ArmedBodies(Vocabulary words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /** Whether a body is told of for itself as armed and no state's. */
  boolean isArmedBody(Cluster cluster) {
    Entry entry = cluster.entry();
    return cluster.mentions().stream().anyMatch(m -> !isTie(m))
        && cluster.type() == EntityType.ORGANIZATION
        && ((entry != null && entry.kind().equals("armed-group"))
            || hasFighters(cluster)
            || (cluster.country() == null
                && (cluster.mentions().stream().anyMatch(this::ownsUp)
                    || cluster.names().keySet().stream().anyMatch(ArmedBodies::isFightersName))));
  }

  /** "The Front for the Liberation of A", not "the 8th Brigade", a unit of some army. */
  private static boolean isFightersName(String name) {
    return !Character.isDigit(name.charAt(0))
        && Stream.of(name.toLowerCase(Locale.ROOT).split(" ")).anyMatch(FIGHTING::contains);
  }

  /** "Has links to the network": only said to be near to those whom the text is about. */
  private boolean isTie(Mention mention) {
    Sentence there = discourse.sentences().get(mention.sentence());
    Token name = there.token(mention.head());
    if (name.head() < 0) {
      return false;
    }
    Token above = there.token(name.head());
    return TIES.contains(lemma(above))
        // "links with a leader of the network"
        || (above.head() >= 0
            && above.function().matches("nmod|obl")
            && TIES.contains(lemma(there.token(above.head()))));
  }

  /** "The front claimed responsibility". */
  private boolean ownsUp(Mention mention) {
    Sentence there = discourse.sentences().get(mention.sentence());
    Token name = there.token(mention.head());
    return name.function().equals("nsubj")
        && there.dependents(name.head()).stream()
            .anyMatch(d -> d.function().equals("obj") && OWNING_UP.contains(lemma(d)));
  }

  /** Whether somewhere its name stands before armed people ("X rebels") or beside their kind. */
  boolean hasFighters(Cluster body) {
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
    boolean whose =
        name.function().matches("compound|amod|nmod")
            && (name.head() > name.index() || isOf(there, name));
    return whose
        ? isArmed(governor)
        : name.function().matches("appos|flat|nsubj") && isArmedKind(there, governor);
  }

  /** "The rebel group": a kind of body, of armed people. */
  private boolean isArmedKind(Sentence sentence, Token noun) {
    return ANY_BODY.contains(lemma(noun))
        && sentence.dependents(noun.index()).stream()
            .anyMatch(
                d ->
                    d.function().matches("compound|amod")
                        && "armed".equals(words.groups().kindOfNoun(d.text() + "s")));
  }

  /** Whether a noun means several armed people. */
  boolean isArmed(Token token) {
    return token.xpos().equals("NNS") && "armed".equals(words.groups().kindOfNoun(token.text()));
  }

  private static boolean isOf(Sentence sentence, Token name) {
    return sentence.dependents(name.index()).stream()
        .anyMatch(d -> d.function().equals("case") && lemma(d).equals("of"));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
