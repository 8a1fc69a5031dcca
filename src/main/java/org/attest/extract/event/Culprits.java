package org.attest.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Role;
import org.attest.language.Sentence;
import org.attest.language.Token;

/**
 * Who is said to have made an attack in a sentence of its own: "Officials blamed the separatists",
 * "The front claimed responsibility". Tells the attacker of the article's only attack without one,
 * if all who are named so are the same.
 */
final class Culprits {

  private final ArticleReading reading;
  private final EventLexicon lexicon;
  private final FillerResolver fillers;

  Culprits(ArticleReading reading, EventLexicon lexicon, FillerResolver fillers) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.fillers = fillers;
  }

  /** The groups of tellings, an attacker added where one is blamed. */
  List<List<EventMention>> complete(List<List<EventMention>> groups) {
    List<List<EventMention>> unknown = groups.stream().filter(Culprits::lacksAttacker).toList();
    if (unknown.size() != 1) {
      return groups;
    }
    Set<List<String>> named = new LinkedHashSet<>();
    reading.sentences().forEach(s -> named.addAll(named(s)));
    named.remove(List.<String>of());
    if (named.size() != 1) {
      return groups;
    }
    List<String> culprit = named.iterator().next();
    return groups.stream().map(g -> g == unknown.get(0) ? given(g, culprit) : g).toList();
  }

  private static boolean lacksAttacker(List<EventMention> group) {
    return group.get(0).type() == EventType.WEAPON_USE
        && group.stream().anyMatch(m -> m.factuality() == Factuality.ASSERTED)
        && group.stream().allMatch(m -> m.fillers(Role.ATTACKER).isEmpty());
  }

  private static List<EventMention> given(List<EventMention> group, List<String> culprit) {
    List<EventMention> result = new ArrayList<>(group);
    EventMention lead = group.get(0);
    boolean hit =
        group.stream().anyMatch(m -> m.fillers(Role.TARGET).stream().anyMatch(culprit::contains));
    if (!hit) {
      result.set(0, lead.with(Role.ATTACKER, culprit));
    }
    return result;
  }

  private Set<List<String>> named(Sentence sentence) {
    Set<List<String>> found = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (!token.upos().equals("VERB") || isNegated(sentence, token)) {
        continue;
      }
      if (lexicon.has("blame", Syntax.lemma(token))) {
        found.add(blamed(sentence, token));
      } else if (claimsResponsibility(sentence, token)) {
        found.add(dependent(sentence, token, "nsubj"));
      }
    }
    return found;
  }

  /**
   * "Blamed the rebels", "blamed the attack on the rebels", not "blamed the rebels for the war".
   */
  private List<String> blamed(Sentence sentence, Token verb) {
    for (Token d : sentence.dependents(verb.index())) {
      boolean forWhat = d.function().equals("obl") && hasCase(sentence, d, "for");
      if (forWhat && !lexicon.has("attack-noun", Syntax.lemma(d))) {
        return List.of();
      }
    }
    List<String> on = new ArrayList<>();
    for (Token d : sentence.dependents(verb.index())) {
      if (d.function().equals("obl") && hasCase(sentence, d, "on")) {
        on.addAll(parties(sentence, d));
      }
    }
    boolean attack =
        sentence.dependents(verb.index()).stream()
            .anyMatch(
                d -> d.function().equals("obj") && lexicon.has("attack-noun", Syntax.lemma(d)));
    return attack ? on : dependent(sentence, verb, "obj");
  }

  private boolean claimsResponsibility(Sentence sentence, Token verb) {
    return lexicon.has("claiming", Syntax.lemma(verb))
        && sentence.dependents(verb.index()).stream()
            .anyMatch(d -> d.function().equals("obj") && Syntax.lemma(d).equals("responsibility"));
  }

  private List<String> dependent(Sentence sentence, Token verb, String function) {
    return sentence.dependents(verb.index()).stream()
        .filter(d -> d.relation().equals(function))
        .flatMap(d -> parties(sentence, d).stream())
        .distinct()
        .toList();
  }

  private List<String> parties(Sentence sentence, Token head) {
    return fillers.resolve(sentence, head.index(), EventSchema.allowed(Role.ATTACKER));
  }

  private boolean isNegated(Sentence sentence, Token verb) {
    return sentence.dependents(verb.index()).stream()
        .anyMatch(d -> lexicon.has("negation", Syntax.lemma(d)));
  }

  private static boolean hasCase(Sentence sentence, Token noun, String preposition) {
    return sentence.dependents(noun.index()).stream()
        .anyMatch(d -> d.function().equals("case") && Syntax.lemma(d).equals(preposition));
  }
}
