package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.extract.Mention.Form;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;

/**
 * Finds countries: by name, adjective, people, and capitals and palaces, which mean the government
 * or the place by their syntax.
 */
final class CountryFinder {

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  /** Prepositions before a city that is a place rather than a government. */
  private static final Set<String> WHERE = WORDS.words("capital-is-place");

  /** Verbs whose object is a place rather than a government. */
  private static final Set<String> GO = WORDS.words("goes-to-place");

  /** Nouns behind which "on" a city is no government. */
  private static final Set<String> ATTACKS = WORDS.words("attack-on-place");

  private static final Set<String> GOVERNMENT = WORDS.words("of-government");

  /** Countries whose people is told of apart from the state; all others stand for it. */
  private static final Set<String> PEOPLES = WORDS.words("people-beside-state");

  private final Gazetteer gazetteer;

  CountryFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The countries and capitals of a sentence. */
  List<Draft> find(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (PhraseIndex.Match<Gazetteer.CountrySense> match :
        gazetteer.countries(Atoms.of(sentence.tokens()))) {
      Draft draft = draft(sentence, match);
      drafts.add(draft);
      if (draft.type() == EntityType.GROUP) {
        drafts.add(draft.as(EntityType.COUNTRY)); // "Palestinians" tell of Palestine too
      }
    }
    return drafts;
  }

  /** Bodies for which the city of their seat stands: "Brussels imposed sanctions". */
  List<Draft> seated(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (PhraseIndex.Match<Entry> match : gazetteer.seats(Atoms.of(sentence.tokens()))) {
      int head = Spans.head(sentence, match.first(), match.last());
      if (isGovernment(sentence, head)) {
        Mention mention =
            new Mention(sentence.index(), match.first(), match.last(), head, Form.METONYM);
        Entry body = match.value();
        drafts.add(new Draft(mention, body.type(), body.name(), null, body));
      }
    }
    return drafts;
  }

  private static Draft draft(Sentence sentence, PhraseIndex.Match<Gazetteer.CountrySense> match) {
    Country country = match.value().country();
    int first = match.first();
    int last = match.last();
    int head = Spans.head(sentence, first, last);
    String text = Spans.text(sentence, first, last);
    Form form =
        switch (match.value().sense()) {
          case NAME -> Form.NAME;
          case ADJECTIVE, PEOPLE -> Form.ADJECTIVE;
          case CAPITAL, SEAT -> Form.METONYM;
        };
    Mention mention = new Mention(sentence.index(), first, last, head, form);
    boolean place =
        switch (match.value().sense()) {
          case CAPITAL -> !isGovernment(sentence, head);
          case SEAT -> isWhere(sentence, head);
          default -> false;
        };
    if (place) {
      Entry entry = new Entry(EntityType.PLACE, text, country.iso(), "city", Map.of());
      Mention name = new Mention(sentence.index(), first, last, head, Form.NAME);
      return new Draft(name, EntityType.PLACE, text, country, entry);
    }
    boolean people =
        form == Form.ADJECTIVE
            && PEOPLES.contains(country.iso())
            && isPeople(sentence, head, match);
    return new Draft(mention, people ? EntityType.GROUP : EntityType.COUNTRY, text, country, null);
  }

  /** Does a demonym stand alone for people: "three Palestinians", "the Dutch"? */
  private static boolean isPeople(
      Sentence sentence, int head, PhraseIndex.Match<Gazetteer.CountrySense> match) {
    Token token = sentence.token(head);
    boolean modifies =
        Set.of("amod", "compound", "flat", "nmod", "dep").contains(token.function())
            && token.head() > head
            && Spans.dependent(sentence, head, "case") == null;
    if (modifies) {
      return false;
    }
    boolean noun = match.last() == head && token.xpos().startsWith("NN");
    return noun || match.value().sense() == Gazetteer.Sense.PEOPLE;
  }

  /** Does a capital stand for its government? */
  static boolean isGovernment(Sentence sentence, int head) {
    if (ReadRoles.isActor(sentence, head)) {
      return true;
    }
    Token token = conjunctionHead(sentence, sentence.token(head));
    if (isWhere(sentence, token.index())) {
      return false;
    }
    Token governor = token.head() < 0 ? null : sentence.token(token.head());
    if (governor == null) {
      return false;
    }
    return switch (token.relation()) {
      case "nsubj", "nsubj:outer" -> governor.upos().equals("VERB");
      case "obj", "iobj" -> !GO.contains(governor.lemma());
      case "compound", "amod", "nmod" ->
          GOVERNMENT.contains(governor.lemma()) || relational(sentence, token);
      case "nmod:poss" -> true;
      case "obl", "obl:agent", "obl:arg" -> relational(sentence, token);
      default -> false;
    };
  }

  private static boolean relational(Sentence sentence, Token token) {
    Token marker = Spans.dependent(sentence, token.index(), "case");
    return marker != null
        && Set.of("with", "between", "by", "against", "on")
            .contains(marker.lemma().toLowerCase(java.util.Locale.ROOT))
        && (token.head() < 0 || !ATTACKS.contains(sentence.token(token.head()).lemma()));
  }

  private static boolean isWhere(Sentence sentence, int head) {
    Token token = sentence.token(head);
    Token marker = Spans.dependent(sentence, head, "case");
    if (marker != null
        && marker.index() < head
        && WHERE.contains(marker.lemma().toLowerCase(java.util.Locale.ROOT))) {
      return true;
    }
    return token.head() >= 0
        && Set.of("obj", "nsubj:pass").contains(token.relation())
        && GO.contains(sentence.token(token.head()).lemma());
  }

  private static Token conjunctionHead(Sentence sentence, Token token) {
    Token current = token;
    while (current.relation().equals("conj") && current.head() >= 0) {
      current = sentence.token(current.head());
    }
    return current;
  }
}
