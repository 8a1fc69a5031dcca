package org.attest.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.EventType;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;

/** Who visits and who is visited, where the syntax says so for sure. */
final class VisitCheck {

  private static final String VISITOR = "visitor";
  private static final String HOST = "host";
  private static final String DESTINATION = "destination";

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "last", "only", "latest");

  private static final Set<String> JOURNEYS =
      Set.of("arrival", "departure", "visit", "trip", "return", "stop", "tour");

  private final EventLexicon lexicon;

  VisitCheck(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Corrects the arguments of a visit. */
  void correct(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    receivers(candidate, arguments);
    left(candidate, arguments);
    within(candidate.sentence(), arguments);
    elsewhere(candidate, arguments);
    bySubject(candidate, arguments);
    bySpeaker(candidate, arguments);
    invitation(candidate.sentence(), candidate.trigger())
        .ifPresent(noun -> invited(candidate, noun, arguments));
  }

  /** "The king's envoy arrived on his second visit": whose clause it is, not whose envoy. */
  private static void bySubject(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    List<Integer> visitors = flat(arguments, VISITOR);
    boolean his =
        !visitors.isEmpty()
            && visitors.stream().allMatch(v -> sentence.token(v).xpos().equals("PRP$"));
    if (!his || trigger.head() < 0) {
      return;
    }
    sentence.dependents(trigger.head()).stream()
        .filter(d -> d.relation().equals("nsubj") && d.upos().equals("NOUN"))
        .filter(d -> sentence.dependents(d.index()).stream().anyMatch(VisitCheck::isOwner))
        .findFirst()
        .ifPresent(envoy -> arguments.put(VISITOR, List.of(List.of(envoy.index()))));
  }

  /** "His remarks were made during a visit": he who made them. */
  private void bySpeaker(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean beside =
        trigger.function().equals("obl")
            && Syntax.hasDependent(sentence, trigger.index(), Set.of("during", "on"));
    boolean words =
        flat(arguments, VISITOR).stream()
            .allMatch(v -> lexicon.has("utterance", Syntax.lemma(sentence.token(v))));
    if (!beside || !words) {
      return;
    }
    sentence.dependents(trigger.head()).stream()
        .filter(d -> d.function().equals("nsubj"))
        .filter(d -> lexicon.has("utterance", Syntax.lemma(d)))
        .flatMap(d -> sentence.dependents(d.index()).stream())
        .filter(VisitCheck::isOwner)
        .findFirst()
        .ifPresent(owner -> arguments.put(VISITOR, List.of(List.of(owner.index()))));
  }

  /** "Before his arrival in Seoul, he visited Busan": where another journey goes. */
  private static void elsewhere(
      EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    List<Integer> named = flat(arguments, DESTINATION);
    List<Integer> rest =
        named.stream().filter(d -> !isOfOther(sentence, d, candidate.trigger())).toList();
    if (!rest.isEmpty() && rest.size() < named.size()) {
      arguments.put(DESTINATION, List.of(rest));
    }
  }

  private static boolean isOfOther(Sentence sentence, int place, int trigger) {
    int above = sentence.token(place).head();
    return above >= 0
        && above < trigger
        && sentence.token(place).function().equals("nmod")
        && sentence.token(above).upos().equals("NOUN")
        && JOURNEYS.contains(Syntax.lemma(sentence.token(above)));
  }

  private static boolean isOwner(Token token) {
    return token.relation().equals("nmod:poss");
  }

  /** "Came on Friday, the first premier to visit the country": the visit is told already. */
  static boolean isRetold(EventCandidate candidate, List<EventMention> earlier) {
    Sentence sentence = candidate.sentence();
    Token trigger = sentence.token(candidate.trigger());
    boolean first =
        trigger.function().equals("acl")
            && Syntax.hasDependent(sentence, trigger.index(), Set.of("to"))
            && Syntax.hasDependent(sentence, trigger.head(), RANKS);
    return candidate.type() == EventType.VISIT
        && first
        && earlier.stream()
            .anyMatch(m -> m.type() == EventType.VISIT && m.sentence() == sentence.index());
  }

  /** "Left Seoul for Pyongyang", "came from Rome": where one comes from isn't visited. */
  private void left(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    boolean returns = lexicon.has("returning", Syntax.lemma(sentence.token(candidate.trigger())));
    List<Integer> named = flat(arguments, DESTINATION);
    List<Integer> rest =
        named.stream()
            .filter(d -> !isLeft(sentence, d))
            .filter(d -> returns == isOrigin(sentence, d))
            .toList();
    List<Integer> aims = rest.isEmpty() ? aims(sentence, candidate.trigger()) : rest;
    if (rest.size() < named.size() && !aims.isEmpty()) {
      arguments.put(DESTINATION, List.of(aims));
    }
  }

  /** "Left Monrovia for a trip". */
  private boolean isLeft(Sentence sentence, int token) {
    Token place = sentence.token(token);
    return place.relation().equals("obj")
        && lexicon.has("leaving", Syntax.lemma(sentence.token(place.head())));
  }

  /** "Arrived from Cairo"; who returns from there has been there. */
  private static boolean isOrigin(Sentence sentence, int token) {
    return Syntax.hasDependent(sentence, token, Set.of("from"));
  }

  /** "Left for Seoul", "left Seoul for a tour of Asia", "for talks in Tokyo". */
  private static List<Integer> aims(Sentence sentence, int trigger) {
    return sentence.enhanced().stream()
        .filter(e -> e.governor() == trigger && e.relation().equals("obl:for"))
        .flatMap(
            e ->
                Stream.concat(
                    Stream.of(e.dependent()),
                    sentence.enhanced().stream()
                        .filter(n -> n.governor() == e.dependent())
                        .filter(n -> n.relation().matches("nmod:(of|to|in)"))
                        .map(Edge::dependent)))
        .filter(t -> sentence.token(t).upos().equals("PROPN"))
        .distinct()
        .toList();
  }

  /** "Visited Herat, Afghanistan": the country that stands behind a place. */
  private static void within(Sentence sentence, Map<String, List<List<Integer>>> arguments) {
    List<Integer> places = flat(arguments, DESTINATION);
    List<Integer> all = new ArrayList<>(places);
    for (int place : places) {
      sentence.dependents(place).stream()
          .filter(d -> d.function().matches("appos|nmod") && d.upos().equals("PROPN"))
          .filter(d -> d.index() > place && !all.contains(d.index()))
          .filter(d -> sentence.dependents(d.index()).stream().noneMatch(VisitCheck::isMarker))
          .forEach(d -> all.add(d.index()));
    }
    if (all.size() > places.size()) {
      arguments.put(DESTINATION, List.of(List.copyOf(all)));
    }
  }

  private static boolean isMarker(Token token) {
    return token.function().equals("case");
  }

  /** "Is expected in Ankara, where the president will receive him": the president is the host. */
  private void receivers(EventCandidate candidate, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    List<Integer> visitors = flat(arguments, VISITOR);
    List<Integer> receivers =
        visitors.stream().filter(v -> receives(sentence, candidate.trigger(), v)).toList();
    if (!receivers.isEmpty()) {
      swap(arguments, receivers, List.of());
    }
  }

  private boolean receives(Sentence sentence, int trigger, int token) {
    int verb = sentence.token(token).head();
    return verb >= 0
        && verb != trigger
        && sentence.token(token).relation().equals("nsubj")
        && sentence.token(verb).function().matches("acl|advcl")
        && lexicon.has("receiving", sentence.token(verb).lemma().toLowerCase(Locale.ROOT))
        && Syntax.ancestors(sentence, verb).stream().anyMatch(t -> t.index() == trigger);
  }

  /** The noun "invitation" that the visit is called, or whose complement it is. */
  private Optional<Token> invitation(Sentence sentence, int trigger) {
    Token word = sentence.token(trigger);
    if (word.upos().equals("NOUN") && lexicon.has("inviting", Syntax.lemma(word))) {
      return Optional.of(word);
    }
    return Syntax.ancestors(sentence, trigger).stream()
        .limit(1)
        .filter(t -> t.upos().equals("NOUN"))
        .filter(t -> sentence.token(trigger).function().equals("acl"))
        .filter(t -> lexicon.has("inviting", t.lemma().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** "Kim's invitation to Putin to visit Pyongyang": he who is invited goes, the other is host. */
  private static void invited(
      EventCandidate candidate, Token noun, Map<String, List<List<Integer>>> arguments) {
    Sentence sentence = candidate.sentence();
    List<Integer> owners =
        sentence.dependents(noun.index()).stream()
            .filter(d -> d.relation().equals("nmod:poss"))
            .map(Token::index)
            .toList();
    if (owners.isEmpty()) {
      return;
    }
    List<Integer> guests =
        sentence.dependents(noun.index()).stream()
            .filter(d -> d.function().equals("nmod") && !owners.contains(d.index()))
            .filter(d -> d.index() < candidate.trigger())
            .map(Token::index)
            .toList();
    swap(arguments, owners, guests.isEmpty() ? subject(sentence, noun) : guests);
  }

  /** "Putin accepted Kim's invitation to visit". */
  private static List<Integer> subject(Sentence sentence, Token noun) {
    return Syntax.ancestors(sentence, noun.index()).stream()
        .filter(t -> t.upos().equals("VERB"))
        .limit(1)
        .flatMap(v -> sentence.dependents(v.index()).stream())
        .filter(d -> d.relation().equals("nsubj") && d.index() != noun.index())
        .map(Token::index)
        .toList();
  }

  /** Makes visitors hosts and adds others as visitors. */
  private static void swap(
      Map<String, List<List<Integer>>> arguments, List<Integer> hosts, List<Integer> guests) {
    List<Integer> visitors = new ArrayList<>(flat(arguments, VISITOR));
    visitors.removeAll(hosts);
    guests.stream().filter(g -> !visitors.contains(g)).forEach(visitors::add);
    arguments.put(VISITOR, List.of(List.copyOf(visitors)));
    List<Integer> others = new ArrayList<>(flat(arguments, HOST));
    others.removeAll(guests);
    hosts.stream().filter(h -> !others.contains(h)).forEach(others::add);
    arguments.put(HOST, List.of(List.copyOf(others)));
  }

  private static List<Integer> flat(Map<String, List<List<Integer>>> arguments, String role) {
    return arguments.getOrDefault(role, List.of()).stream().flatMap(List::stream).toList();
  }
}
