package org.attest.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.Entity;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.EventReading;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Sanctions told of in pieces: "The measures include a travel ban and an arms embargo" lists what
 * was imposed in the sentence before, by the same sender; "Ministers may lift the embargo" tells
 * what becomes of it, and whom it is on was said before.
 */
final class SanctionParts {

  /** How many sentences back sanctions are still in mind. */
  static final int BACK = 3;

  /** Prepositions before whom sanctions are on. */
  private static final Set<String> WHOM = Set.of("on", "against");

  private static final Set<String> DEFINITE = Set.of("the", "these", "those", "they", "such");

  private final EventLexicon lexicon;

  SanctionParts(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "They", behind a sentence that speaks of sanctions or measures that were told of. */
  boolean isThey(
      Sentence sentence, Token token, List<EventMention> earlier, List<Sentence> sentences) {
    return token.text().equalsIgnoreCase("they")
        && sentence.index() > 0
        && before(sentence, earlier, sentence.index()) != null
        && sentences.get(sentence.index() - 1).tokens().stream()
            .filter(t -> t.xpos().equals("NNS") && t.function().matches("obj|obl|nsubj|nmod"))
            .anyMatch(t -> lexicon.has("measure", Syntax.lemma(t)));
  }

  /**
   * The roles of a sanction; those of the one told before where this is a part of it.
   *
   * @param earlier the tellings before it
   * @param reading the article
   */
  Map<Role, List<String>> resolved(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      List<EventMention> earlier,
      ArticleReading reading,
      FillerResolver fillers) {
    List<Sentence> sentences = reading.sentences();
    Entities entities = reading.entities();
    if (candidate.type() != EventType.SANCTION) {
      return roles;
    }
    if (changes(candidate, roles)) {
      return changed(candidate, roles, earlier, fillers);
    }
    Sentence sentence = candidate.sentence();
    Token verb = predicate(sentence, candidate.trigger());
    boolean listed = lexicon.has("comprising", Syntax.lemma(verb));
    if (roles.containsKey(Role.SENDER) && !listed) {
      return roles;
    }
    EventMention whole = whole(sentence, verb, earlier, sentences);
    if (whole == null || whole.trigger() == candidate.trigger()) {
      return roles;
    }
    Map<Role, List<String>> result = new EnumMap<>(Role.class);
    result.putAll(listed ? whole.roles() : roles);
    List<String> targets = new ArrayList<>(result.getOrDefault(Role.TARGET, List.of()));
    targets.removeAll(whole.fillers(Role.SENDER)); // "its" often is read as the sender's
    boolean passive = sentence.token(candidate.trigger()).relation().equals("nsubj:pass");
    boolean same = targets.stream().allMatch(id -> isOf(id, whole.fillers(Role.TARGET), entities));
    if (passive && !same) {
      return roles; // "the sanctions were imposed on Chad": by others, perhaps
    }
    result.put(Role.TARGET, same ? whole.fillers(Role.TARGET) : targets);
    result.put(Role.SENDER, whole.fillers(Role.SENDER));
    return result;
  }

  /** "The sanctions bar trade with its central bank": a part of whom they were said to be on. */
  private static boolean isOf(String id, List<String> targets, Entities entities) {
    Entity hit = entities.byId(id).orElseThrow();
    return targets.contains(id)
        || hit.type() == EntityType.GROUP
        || (hit.country() != null && targets.contains(hit.country()));
  }

  /** "Will renew the measures", "may lift it", "may end its sanctions, too": nobody is named. */
  private boolean changes(EventCandidate candidate, Map<Role, List<String>> roles) {
    Sentence sentence = candidate.sentence();
    int trigger = candidate.trigger();
    boolean verb = sentence.token(trigger).upos().equals("VERB");
    boolean told =
        verb
            ? sentence.dependents(trigger).stream().noneMatch(d -> isTakenUp(sentence, d))
            : roles.containsKey(Role.TARGET);
    return !told
        && SanctionPhase.of(sentence, trigger, lexicon)
            .filter(phase -> phase != SanctionPhase.IMPOSED)
            .isPresent();
  }

  private boolean isTakenUp(Sentence sentence, Token object) {
    boolean pronoun = object.upos().equals("PRON") && !object.lemma().equals("that");
    return object.relation().matches("obj|nsubj:pass")
        && (pronoun || isMeasures(sentence, object))
        && !Syntax.hasDependent(sentence, object.index(), WHOM);
  }

  /** The roles, those missing and whom it is on taken from what was told before. */
  private Map<Role, List<String>> changed(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      List<EventMention> earlier,
      FillerResolver fillers) {
    Sentence sentence = candidate.sentence();
    EventMention whole =
        before(
            sentence,
            earlier.stream().filter(m -> !m.fillers(Role.TARGET).isEmpty()).toList(),
            BACK);
    Map<Role, List<String>> result = new EnumMap<>(Role.class);
    result.putAll(whole == null ? roles : whole.roles());
    if (whole == null) {
      List<String> asking = asking(candidate, fillers);
      asking.removeAll(roles.getOrDefault(Role.SENDER, List.of()));
      result.put(Role.TARGET, asking);
      result.values().removeIf(List::isEmpty);
      return result;
    }
    List<String> sender = roles.getOrDefault(Role.SENDER, List.of());
    boolean hit = whole.fillers(Role.TARGET).stream().anyMatch(sender::contains);
    if (!sender.isEmpty() && !hit) {
      result.put(Role.SENDER, sender);
    }
    return result;
  }

  /** "China asked the council to lift the embargo": who wants an end of them is under them. */
  private List<String> asking(EventCandidate candidate, FillerResolver fillers) {
    EventReading read = candidate.reading();
    boolean ended =
        SanctionPhase.of(candidate.sentence(), candidate.trigger(), lexicon)
            .filter(phase -> phase == SanctionPhase.ENDED)
            .isPresent();
    List<String> found = new ArrayList<>();
    if (ended && read != null) {
      read.sources().stream()
          .filter(source -> source.role().equals("requests"))
          .forEach(
              source ->
                  found.addAll(
                      fillers.resolve(
                          candidate.sentence(), source.head(), Set.of(EntityType.COUNTRY))));
    }
    return found;
  }

  /** The verb above a trigger, or it itself. */
  private static Token predicate(Sentence sentence, int trigger) {
    Token verb = sentence.token(trigger);
    for (int steps = 0; steps < 4 && verb.head() >= 0 && !verb.upos().equals("VERB"); steps++) {
      verb = sentence.token(verb.head());
    }
    return verb;
  }

  /** The sanctions that a verb's subject, "the measures" or "they", takes up; null if none. */
  private @Nullable EventMention whole(
      Sentence sentence, Token verb, List<EventMention> earlier, List<Sentence> sentences) {
    List<Token> subjects =
        sentence.dependents(verb.index()).stream()
            .filter(d -> d.function().equals("nsubj"))
            .map(d -> antecedent(sentence, verb, d))
            .toList();
    boolean hit =
        sentence.dependents(verb.index()).stream()
            .filter(d -> d.relation().equals("nsubj:pass"))
            .anyMatch(d -> lexicon.has("sanctioned", Syntax.lemma(d)));
    if (hit && lexicon.has("measure-hits", Syntax.lemma(verb))) {
      return before(sentence, earlier, 1);
    }
    if (subjects.stream().anyMatch(d -> isMeasures(sentence, d) || isTold(sentence, d, earlier))) {
      return before(sentence, earlier, BACK);
    }
    return subjects.stream().anyMatch(d -> isThey(sentence, d, earlier, sentences))
        ? before(sentence, earlier, sentence.index())
        : null;
  }

  /** What "which" takes up: "the sanctions, which bar all trade". */
  private static Token antecedent(Sentence sentence, Token verb, Token subject) {
    boolean relative = verb.relation().equals("acl:relcl") && subject.xpos().startsWith("W");
    return relative ? sentence.token(verb.head()) : subject;
  }

  /** Whether a noun tells of sanctions that were found just now. */
  private static boolean isTold(Sentence sentence, Token noun, List<EventMention> earlier) {
    return earlier.stream()
        .anyMatch(
            m ->
                m.type() == EventType.SANCTION
                    && m.sentence() == sentence.index()
                    && m.trigger() == noun.index());
  }

  boolean isMeasures(Sentence sentence, Token noun) {
    boolean named =
        sentence.dependents(noun.index()).stream()
            .anyMatch(d -> d.function().matches("nmod|amod") && d.upos().equals("PROPN"));
    return lexicon.has("measure", Syntax.lemma(noun))
        && !named
        && Syntax.hasDependent(sentence, noun.index(), DEFINITE);
  }

  static @Nullable EventMention before(Sentence sentence, List<EventMention> earlier, int back) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EventMention mention = earlier.get(i);
      if (mention.type() == EventType.SANCTION
          && sentence.index() - mention.sentence() <= back
          && !mention.fillers(Role.SENDER).isEmpty()) {
        return mention;
      }
    }
    return null;
  }
}
