package org.attest.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.extract.EntityType;
import org.attest.extract.Mention;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the offices of named people: in front of the name ("Norwegian Foreign Minister Jonas
 * Lund"), behind it ("Jonas Lund, the foreign minister of Norway,") and as what the name explains
 * ("Norway's foreign minister, Jonas Lund").
 */
final class TitleReader {

  private static final int LONGEST = 14;

  /** The most tokens of a remark in brackets within a name, brackets included. */
  private static final int REMARK = 6;

  private static final Set<String> LINKS = Set.of("of", "for", "to", "the", "and");

  private final Vocabulary words;
  private final Discourse discourse;

  TitleReader(Vocabulary words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /** Adds offices, countries and further mentions to the article's people. */
  void read() {
    for (Cluster person : List.copyOf(discourse.clusters())) {
      if (person.type() == EntityType.PERSON) {
        for (Draft draft : List.copyOf(person.drafts())) {
          Sentence sentence = discourse.sentences().get(draft.sentence());
          readBefore(person, draft.mention(), sentence);
          readAround(person, draft.mention(), sentence);
        }
      }
    }
  }

  private void readBefore(Cluster person, Mention name, Sentence sentence) {
    int region = regionStart(sentence, name.first(), true);
    int before = beforeRemark(sentence, name.first() - 1);
    int office = officeEnd(sentence, region, before);
    boolean comma =
        Spans.lower(sentence, name.first() - 1).equals(",")
            && name.first() > 1
            && isOffice(sentence, name.first() - 2);
    if (office < 0 && !comma) {
      return;
    }
    int last = comma ? name.first() - 2 : before;
    int end = comma ? last : office;
    int first = regionStart(sentence, end + 1, false);
    hold(person, sentence, first, last);
    int head = Spans.head(sentence, first, comma ? last : name.last());
    if (head != name.head() && head < name.first() && !discourse.isCountry(name.sentence(), head)) {
      Mention.Form form = comma ? Mention.Form.NOMINAL : Mention.Form.NAME;
      int to = comma ? last : name.last();
      discourse.refer(person, new Mention(name.sentence(), first, to, head, form));
    }
    discourse.title(name.sentence(), first, last);
  }

  /** What a remark in brackets stands behind: "the agency's director (IAEA) Ivan Petrov". */
  private static int beforeRemark(Sentence sentence, int end) {
    if (Spans.lower(sentence, end).equals(")")) {
      for (int i = end - 1; i > Math.max(0, end - REMARK); i--) {
        if (Spans.lower(sentence, i).equals("(")) {
          return i - 1;
        }
      }
    }
    return end;
  }

  /** The leftmost token of the noun phrase in front of a token, "of" phrases included or not. */
  private static int regionStart(Sentence sentence, int name, boolean phrases) {
    String tags =
        phrases
            ? "NN.*|JJ|POS|HYPH|AFX|-LRB-|-RRB-|FW|CC|IN|DT|TO"
            : "NN.*|JJ|POS|HYPH|AFX|-LRB-|-RRB-|FW";
    int first = name;
    for (int i = name - 1; i >= Math.max(0, name - LONGEST); i--) {
      String tag = sentence.token(i).xpos();
      boolean link = tag.matches("IN|CC|TO|DT") && !LINKS.contains(Spans.lower(sentence, i));
      if (!tag.matches(tags) || link) {
        break;
      }
      first = i;
    }
    while (first < name && sentence.token(first).xpos().matches("IN|DT|CC|TO|POS|HYPH|-RRB-")) {
      first++;
    }
    return first;
  }

  /** The end of the office that reaches the name, directly or by "of", or -1. */
  private int officeEnd(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      if (isOffice(sentence, i)) {
        boolean linked =
            Set.of("of", "for", "to").contains(Spans.lower(sentence, i + 1)) && i < last;
        return i == last || linked ? i : -1;
      }
    }
    return -1;
  }

  private boolean isOffice(Sentence sentence, int token) {
    String kind = words.titles().kind(sentence.token(token).text());
    return kind != null && !kind.equals("honorific");
  }

  private void readAround(Cluster person, Mention name, Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean below =
          token.function().equals("appos")
              && name.first() <= token.head()
              && token.head() <= name.last();
      if (below && isOffice(sentence, token.index())) {
        explain(person, sentence, token);
      }
    }
    Token head = sentence.token(name.head());
    Token after = officeBehind(sentence, name);
    if (after != null) {
      explain(person, sentence, after);
    }
    if (head.function().equals("appos") && head.head() >= 0 && isOffice(sentence, head.head())) {
      explain(person, sentence, sentence.token(head.head()));
    }
    boolean of = Spans.lower(sentence, name.last() + 1).equals("of");
    Cluster state = of ? countryWithin(sentence, name.last() + 2, name.last() + 3) : null;
    if (state != null) {
      person.setCountry(state.country());
      if (!person.offices().isEmpty()) {
        Cluster.Office last = person.offices().remove(person.offices().size() - 1);
        person.offices().add(new Cluster.Office(last.title(), state));
      }
    }
  }

  /** The office in "Jonas Lund, special envoy for ...", or null. */
  private @Nullable Token officeBehind(Sentence sentence, Mention name) {
    if (!Spans.lower(sentence, name.last() + 1).equals(",")) {
      return null;
    }
    Token office = null;
    for (int i = name.last() + 2;
        i < sentence.tokens().size()
            && sentence.token(i).xpos().matches("NNP?|JJ|DT|POS|HYPH|AFX|PRP\\$|-LRB-|-RRB-");
        i++) {
      office = isOffice(sentence, i) ? sentence.token(i) : office;
    }
    return office;
  }

  /** An office noun that stands in apposition to a name. */
  private void explain(Cluster person, Sentence sentence, Token office) {
    int first = office.index();
    int last = office.index();
    for (Token t : sentence.tokens()) {
      boolean left = t.head() == office.index() && t.index() < office.index();
      if (left && t.function().matches("compound|amod|nmod|det")) {
        first = Math.min(first, subtreeStart(sentence, t.index()));
      }
    }
    while (last + 1 < sentence.tokens().size()
        && !sentence.token(last + 1).xpos().matches(",|:|\\.|VB.*|WP|WDT|-LRB-|``|''")
        && !discourse.at(sentence.index(), last).stream().anyMatch(c -> c == person)
        && below(sentence, last + 1, office.index())) {
      last++;
    }
    hold(person, sentence, first, last);
    discourse.title(sentence.index(), first, last);
    if (!discourse.isCountry(sentence.index(), office.index())
        && discourse.at(sentence.index(), office.index()).stream()
            .allMatch(c -> c.type() == EntityType.GROUP || c.type() == EntityType.COUNTRY)) {
      discourse.refer(
          person, new Mention(sentence.index(), first, last, office.index(), Mention.Form.NOMINAL));
    }
  }

  private static boolean below(Sentence sentence, int token, int top) {
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      if (at == top) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private static int subtreeStart(Sentence sentence, int top) {
    int start = top;
    for (int i = 0; i < top; i++) {
      if (below(sentence, i, top)) {
        start = Math.min(start, i);
      }
    }
    return start;
  }

  private void hold(Cluster person, Sentence sentence, int first, int last) {
    Cluster body = within(sentence, first, last, EntityType.ORGANIZATION);
    Cluster state = countryWithin(sentence, first, last);
    String title = title(sentence, first, last);
    if (state != null && person.country() == null) {
      person.setCountry(state.country());
    } else if (body != null && person.country() == null) {
      person.setCountry(body.country());
    }
    Cluster.Office office = new Cluster.Office(title, body != null ? body : state);
    boolean known = person.offices().stream().anyMatch(o -> o.title().equalsIgnoreCase(title));
    if (!title.isEmpty() && !known && !title.endsWith("counterpart")) {
      person.offices().add(office);
    }
  }

  private @Nullable Cluster countryWithin(Sentence sentence, int first, int last) {
    return within(sentence, first, last, EntityType.COUNTRY);
  }

  private @Nullable Cluster within(Sentence sentence, int first, int last, EntityType type) {
    for (int i = first; i <= Math.min(last, sentence.tokens().size() - 1); i++) {
      Cluster here = discourse.at(sentence.index(), i, type);
      if (here != null) {
        return here;
      }
    }
    return null;
  }

  /** The office without countries, determiners and brackets. */
  private String title(Sentence sentence, int first, int last) {
    List<String> parts = new ArrayList<>();
    boolean bracket = false;
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      bracket |= token.xpos().equals("-LRB-");
      if (token.xpos().equals("POS") && !discourse.isCountry(sentence.index(), i - 1)) {
        parts.clear(); // "Mr Lund's spokesman" is a spokesman
      }
      boolean kept = !bracket && !discourse.isCountry(sentence.index(), i);
      if (kept && !token.xpos().matches("POS|DT|PRP\\$|,|HYPH")) {
        parts.add(token.text());
      }
      bracket &= !token.xpos().equals("-RRB-");
    }
    String title = String.join(" ", parts).replaceAll("\\b(of|for|to) (?=of |for |to )", "");
    return title.replaceAll("^(of|for|to|and) | (of|for|to|and|of the)$", "");
  }
}
