package org.attest.extract.entity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.extract.EntityType;
import org.attest.language.Sentence;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/** Trims what the language model took for a name to the name, or drops it. */
final class NameCleaner {

  /** A stretch of tokens. */
  record Stretch(int first, int last) {}

  private static final WordClasses WORDS = WordClasses.load("entity-words");

  private static final Set<String> LEADING = WORDS.words("not-first-in-name");

  private static final Set<String> TRAILING = WORDS.words("not-last-in-name");

  private static final Set<String> BLOCS = WORDS.words("bloc");

  private final Gazetteer gazetteer;
  private final Vocabulary words;

  NameCleaner(Gazetteer gazetteer, Vocabulary words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The name within a stretch, or null if there is none. */
  @Nullable Stretch clean(Sentence sentence, int from, int to, EntityType type) {
    int first = behindClosing(sentence, from, to);
    int last = beforeOpening(sentence, first, to);
    while (first <= last && isEdge(sentence, first, LEADING)) {
      first++;
    }
    while (last >= first && isEdge(sentence, last, TRAILING)) {
      last--;
    }
    if (type == EntityType.PERSON) {
      first = skipTitles(sentence, first, last);
    } else {
      last = withBloc(sentence, first, last);
      first = isBloc(sentence, last) ? first : skipContext(sentence, first, last);
      boolean body = type == EntityType.ORGANIZATION && !isBloc(sentence, last);
      last = body ? dropClass(sentence, first, last) : last;
    }
    if (first > last || isLed(sentence, last)) {
      return null;
    }
    String text = Spans.text(sentence, first, last);
    return isName(sentence, first, last, text, type) ? new Stretch(first, last) : null;
  }

  /** Steps over the end of a remark in brackets that began before: "(GRU) Ivan Petrov". */
  private static int behindClosing(Sentence sentence, int from, int to) {
    int first = from;
    int open = 0;
    for (int i = from; i <= to; i++) {
      String text = sentence.token(i).text();
      open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
      if (open < 0) {
        first = i + 1;
        open = 0;
      }
    }
    return first;
  }

  /** Steps back over a remark in brackets that ends only later: "Ivan Petrov (GRU". */
  private static int beforeOpening(Sentence sentence, int from, int to) {
    int last = to;
    int open = 0;
    for (int i = to; i >= from; i--) {
      String text = sentence.token(i).text();
      open += text.equals(")") ? 1 : text.equals("(") ? -1 : 0;
      if (open < 0) {
        last = i - 1;
        open = 0;
      }
    }
    return last;
  }

  private static boolean isEdge(Sentence sentence, int token, Set<String> words) {
    String text = sentence.token(token).text();
    return text.chars().noneMatch(Character::isLetterOrDigit)
        || words.contains(Spans.lower(sentence, token).replaceAll("['\u2019]", ""));
  }

  /** Steps over offices, ranks and adjectives of countries before a person's name. */
  private int skipTitles(Sentence sentence, int from, int last) {
    int first = from;
    boolean moved = true;
    while (moved && first <= last) {
      moved = false;
      for (int end = Math.min(last, first + words.titles().longest()); end >= first; end--) {
        String phrase = Spans.text(sentence, first, end);
        boolean title = words.titles().kind(phrase) != null;
        boolean country = end < last && gazetteer.country(phrase).isPresent();
        if (title || country || isBodyOfTitle(sentence, phrase, end + 1, last)) {
          first = end + 1;
          moved = true;
          break;
        }
      }
      if (!moved && first <= last && isEdge(sentence, first, LEADING)) {
        first++;
        moved = true;
      }
    }
    return first;
  }

  /** "The UN Secretary General": the body before an office that nobody's name follows. */
  private boolean isBodyOfTitle(Sentence sentence, String phrase, int from, int last) {
    return from <= last
        && words.titles().kind(Spans.text(sentence, from, last)) != null
        && gazetteer.entry(phrase, EntityType.ORGANIZATION).isPresent();
  }

  /** Steps over a common noun in front of a name: "militant group Hezbollah". */
  private static int skipContext(Sentence sentence, int from, int last) {
    for (int i = last - 1; i >= from; i--) {
      String text = sentence.token(i).text();
      boolean common =
          sentence.token(i).xpos().startsWith("NN")
              && text.equals(text.toLowerCase(Locale.ROOT))
              && text.length() > 2;
      if (common && sentence.token(i + 1).xpos().startsWith("NNP")) {
        return i + 1;
      }
    }
    return from;
  }

  /** "A Saudi-led coalition": who leads it is no name without what it leads. */
  private static int withBloc(Sentence sentence, int first, int last) {
    return first <= last && isLed(sentence, last) && isBloc(sentence, last + 1) ? last + 1 : last;
  }

  private static boolean isBloc(Sentence sentence, int token) {
    return token < sentence.tokens().size()
        && BLOCS.contains(Spans.lower(sentence, token))
        && token > 0
        && isLed(sentence, token - 1);
  }

  private static boolean isLed(Sentence sentence, int token) {
    return Spans.lower(sentence, token).matches("(\\S+-)?led");
  }

  /** Steps back over common nouns behind a name: "Interfax news agency". */
  private int dropClass(Sentence sentence, int first, int to) {
    int last = to;
    while (last >= first
        && sentence.token(last).xpos().startsWith("NN")
        && Character.isLowerCase(sentence.token(last).text().codePointAt(0))
        && gazetteer.entry(Spans.text(sentence, first, last), EntityType.ORGANIZATION).isEmpty()
        && !isMinistry(sentence, last)) {
      last--;
    }
    return last;
  }

  private static boolean isMinistry(Sentence sentence, int token) {
    return Set.of("ministry", "department", "parliament", "army", "police", "office", "agency")
        .contains(Spans.lower(sentence, token));
  }

  private boolean isName(Sentence sentence, int first, int last, String text, EntityType type) {
    if (text.chars().noneMatch(Character::isUpperCase)
        || text.contains("@")
        || text.contains("/")) {
      return gazetteer.entry(text, type).isPresent();
    }
    if (words.notNames().kind(text) != null || words.titles().kind(text) != null) {
      return false;
    }
    String tag = sentence.token(last).xpos();
    if (first == last && (tag.startsWith("JJ") || tag.startsWith("VB") || tag.startsWith("RB"))) {
      return gazetteer.entry(text, type).isPresent();
    }
    if (type == EntityType.PERSON) {
      return !isPartOfEvent(sentence, last + 1) && !isPortfolio(sentence, first, last);
    }
    String head = sentence.token(last).text();
    if ("event".equals(words.notNames().kind(head))
        || isTitleOf(sentence, first)
        || isPeople(sentence, first, last)
        || onlyCountries(text)) {
      return false;
    }
    String rest = withoutCountry(text);
    boolean body = words.bodies().kind(rest) != null && !rest.equals(text);
    return !body && words.notNames().kind(rest) == null;
  }

  /** "The Minister for Defence": what he is minister for, not whom. */
  private boolean isPortfolio(Sentence sentence, int first, int last) {
    boolean linked =
        first == last && first > 1 && Spans.lower(sentence, first - 1).matches("for|of");
    return linked && words.titles().kind(sentence.token(first - 2).text()) != null;
  }

  /** "West African": words for where or who somebody is, up to a people's. */
  private boolean isPeople(Sentence sentence, int first, int last) {
    return "people".equals(words.notNames().kind(sentence.token(last).text()))
        && gazetteer.entry(Spans.text(sentence, first, last), EntityType.ORGANIZATION).isEmpty()
        && IntStream.rangeClosed(first, last)
            .allMatch(i -> words.notNames().kind(sentence.token(i).text()) != null);
  }

  /** "Russia-Ukraine", "U.S.-Israel": a pair of countries, no body. */
  private boolean onlyCountries(String text) {
    return Atoms.of(text).stream().allMatch(atom -> gazetteer.country(atom).isPresent());
  }

  /** The text behind a country's name or adjective at its start. */
  private String withoutCountry(String text) {
    int space = text.indexOf(' ');
    for (int end = space; end > 0; end = text.indexOf(' ', end + 1)) {
      String start = text.substring(0, end).replaceAll("['\u2019]s?$", "");
      if (gazetteer.country(start).isPresent()) {
        return text.substring(end + 1);
      }
    }
    return text;
  }

  /** Does a name only start the name of an award or the like, in capitals to its end? */
  private boolean isPartOfEvent(Sentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (isEvent(sentence, i)) {
        return true;
      }
      if (!Character.isUpperCase(sentence.token(i).text().codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** Is a word the head of an event's or document's name: "Conference", "Initiative"? */
  private boolean isEvent(Sentence sentence, int token) {
    if (token >= sentence.tokens().size()) {
      return false;
    }
    return Character.isUpperCase(sentence.token(token).text().codePointAt(0))
        && "event".equals(words.notNames().kind(sentence.token(token).text()));
  }

  /** "Secretary of Commerce", "Minister for Defence", "Departments of State": no body. */
  private boolean isTitleOf(Sentence sentence, int first) {
    String next = Spans.lower(sentence, first + 1);
    String text = sentence.token(first).text();
    return (next.equals("of") || next.equals("for"))
        && (words.titles().kind(text) != null
            || text.equals("Departments")
            || text.equals("Ministries"));
  }
}
