package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.extract.entity.Entities;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * The names that stand beside a description and that it means: "the firms A and B", "a rebel group,
 * A", "the faction known as A", "the foreign minister, A", "four officials, among them A".
 */
final class Namings {

  private static final Set<String> TITLE_LINKS = Set.of("appos", "flat", "compound", "nmod");

  /** A name names itself, and "the Lam administration" the country that acts by it. */
  private static final Set<Mention.Form> NAMED = Set.of(Mention.Form.NAME, Mention.Form.METONYM);

  private final Entities entities;
  private final EventLexicon lexicon;

  Namings(Entities entities, EventLexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
  }

  /**
   * The named people, bodies and countries that a noun describes; empty if it is no description.
   */
  List<Entity> of(Sentence sentence, int noun) {
    if (!isDescription(sentence, noun)) {
      return List.of();
    }
    Set<Entity> named = new LinkedHashSet<>();
    Stream.of(beside(sentence, noun), called(sentence, noun), Optional.of(examples(sentence, noun)))
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .flatMap(head -> Syntax.conjuncts(sentence, head).stream())
        .flatMap(head -> listed(sentence, noun, head).stream())
        .flatMap(head -> entities.allAt(sentence.index(), head).stream())
        .filter(e -> fits(sentence.token(noun), e))
        .forEach(named::add);
    return List.copyOf(named);
  }

  /** A common noun or a people's name; a name names itself. */
  private boolean isDescription(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    Optional<Mention> mention = entities.mentionAt(sentence.index(), noun);
    return (token.upos().equals("NOUN") || mention.isEmpty())
        ? mention.filter(m -> NAMED.contains(m.form())).isEmpty()
        : token.xpos().equals("NNPS")
            && mention.filter(m -> m.form() == Mention.Form.ADJECTIVE).isPresent();
  }

  /** "The firm A", "the firm, A". */
  private Optional<List<Integer>> beside(Sentence sentence, int noun) {
    List<Integer> found = new ArrayList<>();
    for (Token d : sentence.dependents(noun)) {
      boolean titled =
          TITLE_LINKS.contains(d.function())
              && !d.relation().equals("nmod:poss") // "his counterpart" is somebody else
              && !hasPreposition(sentence, d) // "a letter from him"
              && isPerson(sentence, d.index());
      boolean apposed =
          d.function().equals("appos")
              && entities.mentionAt(sentence.index(), d.index()).isPresent();
      if (apposed || titled) {
        found.add(d.index());
      }
    }
    if (found.isEmpty()) {
      next(sentence, noun).ifPresent(found::add);
    }
    return Optional.of(found);
  }

  /**
   * The name right behind a noun, wherever parsers hang it: below the noun, or beside it as in "the
   * militia A fired".
   */
  private Optional<Integer> next(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    return nameAt(sentence, noun + 1)
        .map(Mention::head)
        .filter(
            name -> {
              Token head = sentence.token(name);
              boolean twin =
                  head.head() == token.head() && head.relation().equals(token.relation());
              return twin || Syntax.ancestors(sentence, name).contains(token);
            });
  }

  /** "The faction known as A", "a group called A". */
  private Optional<List<Integer>> called(Sentence sentence, int noun) {
    return sentence.dependents(noun).stream()
        .filter(d -> d.function().equals("acl") && lexicon.has("naming", Syntax.lemma(d)))
        .map(
            d ->
                sentence.dependents(d.index()).stream()
                    .filter(n -> n.function().matches("obl|obj|xcomp|nmod"))
                    .map(Token::index)
                    .toList())
        .findFirst();
  }

  /** "Officials including A", "four of them, among them A". */
  private List<Integer> examples(Sentence sentence, int noun) {
    List<Integer> found = new ArrayList<>();
    for (Edge e : sentence.enhanced()) {
      String link = e.relation().substring(e.relation().indexOf(':') + 1);
      if (e.governor() == noun && lexicon.has("example", link)) {
        found.add(e.dependent());
      }
    }
    if (sentence.token(noun).xpos().endsWith("S")) {
      for (int i = noun + 1;
          i + 2 < sentence.tokens().size() && !sentence.token(i).upos().equals("VERB");
          i++) {
        if (Syntax.lemma(sentence.token(i)).equals("among")
            && lexicon.has(
                "those-told-of", sentence.token(i + 1).text().toLowerCase(Locale.ROOT))) {
          firstName(sentence, i + 2).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** The head of the first name of a person or body from a token on. */
  private Optional<Integer> firstName(Sentence sentence, int from) {
    return IntStream.range(from, sentence.tokens().size())
        .takeWhile(i -> !sentence.token(i).upos().equals("VERB"))
        .filter(i -> isNamed(sentence, i))
        .boxed()
        .findFirst();
  }

  private boolean isNamed(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
            .anyMatch(e -> e.type() == EntityType.PERSON || e.type() == EntityType.ORGANIZATION)
        && entities
            .mentionAt(sentence.index(), token)
            .filter(m -> m.form() == Mention.Form.NAME)
            .isPresent();
  }

  private boolean isPerson(Sentence sentence, int token) {
    return entities.allAt(sentence.index(), token).stream()
        .anyMatch(e -> e.type() == EntityType.PERSON);
  }

  /**
   * A name with those that follow it in a list behind a plural noun, which parsers may break up:
   * "the firms A and B C".
   */
  private Set<Integer> listed(Sentence sentence, int noun, int name) {
    Set<Integer> list = new LinkedHashSet<>(List.of(name));
    Optional<Mention> last = entities.mentionAt(sentence.index(), name);
    boolean closed = false;
    while (!closed && last.isPresent() && sentence.token(noun).xpos().endsWith("S")) {
      int link = last.get().last() + 1;
      closed = isWord(sentence, link, "and") || isWord(sentence, link + 1, "and");
      boolean comma = isWord(sentence, link, ",");
      int next = link + (comma && closed ? 2 : 1);
      last = comma || closed ? nameAt(sentence, next) : Optional.empty();
      last.ifPresent(m -> list.add(m.head()));
    }
    return closed ? list : Set.of(name);
  }

  private Optional<Mention> nameAt(Sentence sentence, int first) {
    return IntStream.range(first, sentence.tokens().size())
        .mapToObj(i -> entities.mentionAt(sentence.index(), i))
        .flatMap(Optional::stream)
        .filter(m -> m.first() == first && isNamed(sentence, m.head()))
        .findFirst();
  }

  private static boolean isWord(Sentence sentence, int token, String word) {
    return token < sentence.tokens().size() && sentence.token(token).text().equals(word);
  }

  /** A country is what a noun for states describes alone: "its neighbour, A". */
  private boolean fits(Token noun, Entity name) {
    return name.type() == EntityType.PERSON
        || name.type() == EntityType.ORGANIZATION
        || (name.type() == EntityType.COUNTRY && lexicon.has("state", Syntax.lemma(noun)));
  }

  private static boolean hasPreposition(Sentence sentence, Token token) {
    return sentence.dependents(token.index()).stream().anyMatch(d -> d.function().equals("case"));
  }
}
