package org.attest.extract.event;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** "The two also discussed", "both leaders agreed to meet": those who met just before. */
final class MeetingPairs {

  private static final int BACK = 3;

  private final EventLexicon lexicon;

  MeetingPairs(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The roles of a meeting, those told before put for the words that take them up.
   *
   * @param earlier the tellings before it
   */
  Map<Role, List<String>> resolved(
      EventCandidate candidate,
      Map<Role, List<String>> roles,
      List<EventMention> earlier,
      FillerResolver fillers) {
    Sentence sentence = candidate.sentence();
    if (candidate.type() != EventType.MEETING) {
      return roles;
    }
    List<Integer> heads = candidate.heads("participant").stream().flatMap(List::stream).toList();
    List<Integer> again = heads.stream().filter(h -> takesUp(sentence, h)).toList();
    boolean known =
        again.stream().allMatch(h -> sentence.token(h).upos().equals("PRON"))
            && roles.getOrDefault(Role.PARTICIPANT, List.of()).size() > 1;
    if (again.isEmpty() || known) {
      return roles;
    }
    boolean two = again.stream().anyMatch(h -> saysTwo(sentence, h));
    List<String> beside = two ? named(sentence, again.get(0), fillers) : List.of();
    List<String> met = beside.isEmpty() ? met(sentence, earlier, two) : beside;
    if (met.isEmpty()) {
      return roles;
    }
    Set<String> ids = new LinkedHashSet<>(met);
    heads.stream()
        .filter(h -> !again.contains(h))
        .flatMap(
            h -> fillers.resolveAlone(sentence, h, EventSchema.allowed(Role.PARTICIPANT)).stream())
        .forEach(ids::add);
    Map<Role, List<String>> result = new EnumMap<>(Role.class);
    result.putAll(roles);
    result.put(Role.PARTICIPANT, List.copyOf(ids));
    return result;
  }

  /** "He told Joe Biden when the two met": the two people named before in the sentence. */
  private static List<String> named(Sentence sentence, int pair, FillerResolver fillers) {
    Set<String> people = new LinkedHashSet<>();
    for (int i = 0; i < pair; i++) {
      if (sentence.token(i).upos().matches("PROPN|PRON")) {
        people.addAll(fillers.resolveAlone(sentence, i, Set.of(EntityType.PERSON)));
      }
    }
    return people.size() == 2 ? List.copyOf(people) : List.of();
  }

  /** Who took part in the last meeting that happened, if they are as many as the words say. */
  private static List<String> met(Sentence sentence, List<EventMention> earlier, boolean two) {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      EventMention mention = earlier.get(i);
      List<String> ids = mention.fillers(Role.PARTICIPANT);
      boolean near = sentence.index() - mention.sentence() <= BACK;
      if (near
          && mention.type() == EventType.MEETING
          && mention.factuality() != Factuality.DENIED
          && ids.size() > 1) {
        return ids.size() == 2 || !two ? ids : List.of();
      }
    }
    return List.of();
  }

  /** "The two", "both ministers", "the leaders", "they": nothing that names anybody. */
  private boolean takesUp(Sentence sentence, int head) {
    Token token = sentence.token(head);
    String text = token.text().toLowerCase(Locale.ROOT);
    boolean bare =
        sentence.dependents(head).stream()
            .allMatch(
                d ->
                    d.function().matches("det|nummod|case|punct|advmod|cc")
                        || lexicon.has("pair", d.text().toLowerCase(Locale.ROOT)));
    if (!bare) {
      return false;
    }
    boolean plural = token.xpos().equals("NNS") || token.xpos().equals("NNPS");
    return text.equals("they")
        || (lexicon.has("pair", text) && !token.function().equals("det"))
        || (plural
            && lexicon.has("meeting-party", token.lemma().toLowerCase(Locale.ROOT))
            && Syntax.hasDependent(sentence, head, Set.of("the", "both", "two", "these")));
  }

  private boolean saysTwo(Sentence sentence, int head) {
    return lexicon.has("pair", sentence.token(head).text().toLowerCase(Locale.ROOT))
        || sentence.dependents(head).stream()
            .anyMatch(d -> lexicon.has("pair", d.text().toLowerCase(Locale.ROOT)));
  }
}
