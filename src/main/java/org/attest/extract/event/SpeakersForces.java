package org.attest.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.Position;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Whose "we", "our fighters" and "their men" are in what a spokesman says: those of the body or
 * country that he speaks for.
 */
final class SpeakersForces {

  private static final Set<String> WE = Set.of("we", "us", "they");
  private static final Set<String> OUR = Set.of("our", "their");

  private final Entities entities;
  private final FillerResolver fillers;
  private final EventLexicon lexicon;

  SpeakersForces(Entities entities, FillerResolver fillers, EventLexicon lexicon) {
    this.entities = entities;
    this.fillers = fillers;
    this.lexicon = lexicon;
  }

  /** Whom the speaker of a token's clause speaks for, if the token means their own. */
  List<String> of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean own =
        WE.contains(lower(token))
            || (lexicon.has("retinue", Syntax.lemma(token))
                && sentence.dependents(head).stream()
                    .anyMatch(d -> d.relation().equals("nmod:poss") && OUR.contains(lower(d))));
    return own ? speaker(sentence, head) : List.of();
  }

  private List<String> speaker(Sentence sentence, int head) {
    Token clause = sentence.token(head);
    for (Token above : Syntax.ancestors(sentence, head)) {
      if (clause.function().matches("ccomp|parataxis")) {
        List<String> found =
            sentence.dependents(above.index()).stream()
                .filter(d -> d.relation().equals("nsubj"))
                .flatMap(d -> bodies(sentence, d.index()))
                .distinct()
                .toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
      clause = above;
    }
    return List.of();
  }

  /** "A Taliban spokesman", "Karim Shah", who was called one. */
  private Stream<String> bodies(Sentence sentence, int subject) {
    Stream<String> byPosition =
        entities.allAt(sentence.index(), subject).stream()
            .filter(e -> e.type() == EntityType.PERSON)
            .flatMap(e -> employer(e).stream());
    Stream<String> byNoun =
        lexicon.has("speaking-for", Syntax.lemma(sentence.token(subject)))
            ? fillers.partiesOf(sentence, subject).stream().map(Entity::id)
            : Stream.of();
    return Stream.concat(byPosition, byNoun);
  }

  private static Optional<String> employer(Entity person) {
    return person.positions().stream().map(Position::of).filter(Objects::nonNull).findFirst();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
