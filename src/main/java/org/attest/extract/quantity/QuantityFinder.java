package org.attest.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.extract.Quantity;
import org.attest.extract.QuantityMention;
import org.attest.language.NameType;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.Numbers;
import org.attest.lexicon.WordClasses;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of things and sums of money, exact ("150 missiles"), bounded ("more than 1
 * million") and vague ("dozens").
 *
 * <p>Calibres, designations, dates, durations, ages and ordinals are no quantities. Safe for
 * threads: it keeps nothing between calls.
 */
public final class QuantityFinder {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final WordClasses WORDS = WordClasses.load("quantity-words");

  private static final Set<String> NOT_COUNTED_BY_ONE = WORDS.words("not-before-one");

  private static final Set<String> ARTICLES = WORDS.words("article");

  private static final Set<String> DELIVERIES = WORDS.words("delivery");

  /** Nouns behind "a" that are not one thing: "a lot", "a number". */
  private static final Set<String> NOT_ONE = WORDS.words("not-one");

  private QuantityFinder() {}

  /** The finder with its word lists. */
  public static QuantityFinder load() {
    return new QuantityFinder();
  }

  /** The quantities of a sentence, in order, not overlapping. */
  public List<QuantityMention> find(Sentence sentence) {
    Text text = Text.of(sentence);
    List<QuantityMention> found = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      Amount amount = amount(text, i);
      if (amount == null) {
        QuantityMention single = single(sentence, text, i);
        if (single != null) {
          found.add(single);
        }
        i++;
        continue;
      }
      QuantityMention mention = mention(sentence, text, amount);
      if (mention != null) {
        found.add(mention);
      }
      i = Math.max(amount.end(), i + 1);
    }
    return withoutArticles(found, text);
  }

  /** "a $5 million package": the article counts nothing where a number does. */
  private static List<QuantityMention> withoutArticles(List<QuantityMention> found, Text text) {
    return found.stream()
        .filter(
            m ->
                !ARTICLES.contains(text.word(text.tokens().indexOf(m.first())))
                    || m.first() != m.last()
                    || isAlone(m, found))
        .toList();
  }

  private static boolean isAlone(QuantityMention mention, List<QuantityMention> found) {
    return found.stream().filter(m -> m.head() == mention.head()).count() == 1;
  }

  /** The number or range that begins at a word, without what bounds it; null if none does. */
  private static @Nullable Amount amount(Text text, int i) {
    List<String> words = text.words();
    boolean inName = i > 1 && text.hyphen(i - 1) && text.letters(i - 2);
    Amount amount = inName ? null : Numerals.read(words, i);
    if (amount == null) {
      return null;
    }
    int lead = Money.isSign(text.word(i - 1)) ? i - 1 : i;
    Amount range = Bounds.range(words, amount, lead);
    return range != null ? range : amount;
  }

  private static @Nullable QuantityMention mention(Sentence sentence, Text text, Amount number) {
    int number0 = number.first();
    String sign = Money.sign(text.word(number0 - 1));
    Amount amount = sign == null ? number : number.within(number0 - 1, number.end());
    boolean millions = number.scale().compareTo(MILLION) >= 0;
    Money.Name name = Money.name(text.words(), number.end(), millions);
    if (sign == null && name == null && isOther(sentence, text, number)) {
      return null;
    }
    if (name != null) {
      amount = amount.within(amount.first(), name.end());
    }
    String currency = sign != null ? sign : name != null ? name.code() : null;
    amount = oneOf(text, Bounds.apply(text.words(), amount));
    Counted counted = new Counted(sentence, text);
    if (currency != null) {
      int hyphen = text.hyphen(amount.end()) ? amount.end() + 2 : amount.end();
      Amount sum = amount.within(amount.first(), hyphen);
      return mention(sentence, text, sum, currency, counted.paidFor(sum.first(), sum.end()));
    }
    return ofThings(sentence, text, amount, counted);
  }

  /** "The first of thirteen", "the last of the four": one of them. */
  private static Amount oneOf(Text text, Amount whole) {
    int of = whole.first() - (text.word(whole.first() - 1).equals("the") ? 2 : 1);
    String which = text.word(of - 1);
    boolean one =
        text.word(of).equals("of") && (Numbers.ORDINALS.containsKey(which) || which.equals("last"));
    return one ? Amount.exact(BigDecimal.ONE, BigDecimal.ONE, of - 1, whole.end()) : whole;
  }

  /** A number of pieces, groups or measures. */
  private static @Nullable QuantityMention ofThings(
      Sentence sentence, Text text, Amount amount, Counted counted) {
    int end = amount.end();
    int measure = text.word(end).equals("metric") || text.word(end).equals("per") ? end + 1 : end;
    String unit = text.word(measure).equals("cent") ? "percent" : text.word(measure);
    if (Measures.UNITS.contains(unit) || unit.equals("percent")) {
      Amount measured = amount.within(amount.first(), measure + 1);
      boolean of = text.word(measure + 1).equals("of");
      int head = of ? counted.head(measure, measure + 1) : measure;
      return mention(sentence, text, measured, unit.equals("%") ? "percent" : unit, head);
    }
    int head = counted.head(amount.first(), end);
    String noun = text.word(head);
    if (Measures.TIMES.contains(noun) && head >= end) {
      return null;
    }
    boolean groups = Measures.GROUPS.contains(noun);
    if (head >= end
        && (groups || Measures.PIECES.contains(noun))
        && text.word(head + 1).equals("of")) {
      int content = counted.phraseEnd(head + 2);
      if (content > head + 1) {
        return mention(sentence, text, amount, groups ? noun : "", content);
      }
    }
    return mention(sentence, text, amount, "", head);
  }

  /** Whether a number is none of things: dates, ages, calibres, designations, shares of a whole. */
  private static boolean isOther(Sentence sentence, Text text, Amount number) {
    int end = number.end();
    String next = text.word(end);
    String before = text.word(number.first() - 1);
    boolean used = next.equals("second") && text.hyphen(end + 1); // "thirty second-hand tanks"
    if (text.hyphen(end) || Measures.CALIBRES.contains(next)) {
      return true;
    }
    if (Measures.TIMES.contains(next) && !used) {
      return true;
    }
    if (Measures.TIMES.contains(before)
        || next.equals(":")
        || before.equals(":")
        || next.equals("/")) {
      return true;
    }
    boolean one = text.word(number.first()).equals("one") && end == number.first() + 1;
    if (one && (NOT_COUNTED_BY_ONE.contains(before) || !countsNoun(sentence, text, number))) {
      return true;
    }
    return isYear(sentence, text, number) || isDesignation(sentence, text, number);
  }

  private static boolean countsNoun(Sentence sentence, Text text, Amount number) {
    return new Counted(sentence, text).head(number.first(), number.end()) >= number.end();
  }

  private static boolean isYear(Sentence sentence, Text text, Amount number) {
    boolean year =
        number.end() == number.first() + 1 && text.word(number.first()).matches("(?:19|20)\\d\\d");
    if (!year) {
      return false;
    }
    String before = text.word(number.first() - 1);
    int head = new Counted(sentence, text).head(number.first(), number.end());
    boolean plural = head >= number.end() && text.word(head).endsWith("s");
    return !plural || Set.of("in", "since", "of", "the", ",", "until").contains(before);
  }

  /**
   * "Resolution 1718", "Hwasong 18", "Challenger 2 tanks": a number behind a name counts nothing.
   */
  private static boolean isDesignation(Sentence sentence, Text text, Amount number) {
    if (number.first() == 0 || !Character.isDigit(text.word(number.first()).charAt(0))) {
      return false;
    }
    int token = text.tokens().get(number.first());
    boolean inWeapon =
        sentence.names().stream()
            .anyMatch(
                n ->
                    n.type() == NameType.WEAPON
                        && n.first() < token
                        && token <= n.last()
                        && Character.isUpperCase(sentence.token(token - 1).text().codePointAt(0)));
    if (inWeapon) {
      return true;
    }
    Token before = sentence.token(text.tokens().get(number.first() - 1));
    boolean name = Character.isUpperCase(before.text().codePointAt(0)) && before.index() > 0;
    boolean abbreviation = before.text().equals("No.") || before.text().equals("Nos.");
    return abbreviation || (name && !countsNoun(sentence, text, number));
  }

  /** "a missile", "a second missile", "an S-300 system": one, where the tree shows the noun. */
  private static @Nullable QuantityMention single(Sentence sentence, Text text, int i) {
    Token article = sentence.token(text.tokens().get(i));
    if (!ARTICLES.contains(text.word(i))
        || !article.relation().equals("det")
        || article.head() <= article.index()) {
      return null;
    }
    Token noun = sentence.token(article.head());
    boolean counts = Set.of("NOUN", "PROPN").contains(noun.upos()) && !noun.xpos().endsWith("S");
    // "a third shipment" doesn't say how much
    boolean turn =
        Numbers.ORDINALS.getOrDefault(text.word(i + 1), 1) > 1 && DELIVERIES.contains(noun.lemma());
    if (!counts
        || turn
        || NOT_ONE.contains(noun.lemma())
        || Measures.TIMES.contains(noun.lemma())) {
      return null;
    }
    int head = text.tokens().lastIndexOf(noun.index());
    Amount one = Amount.exact(BigDecimal.ONE, BigDecimal.ONE, i, i + 1);
    boolean held = Measures.GROUPS.contains(text.word(head)) && text.word(head + 1).equals("of");
    int content = held ? new Counted(sentence, text).phraseEnd(head + 2) : -1;
    return content > head
        ? mention(sentence, text, one, text.word(head), content)
        : mention(sentence, text, one, "", head);
  }

  private static QuantityMention mention(
      Sentence sentence, Text text, Amount amount, String unit, int head) {
    Token first = sentence.token(text.tokens().get(amount.first()));
    Token last = sentence.token(text.tokens().get(amount.end() - 1));
    StringBuilder words = new StringBuilder(first.text());
    for (int i = first.index() + 1; i <= last.index(); i++) {
      boolean apart = sentence.token(i).start() > sentence.token(i - 1).end();
      words.append(apart ? " " : "").append(sentence.token(i).text());
    }
    Quantity quantity = new Quantity(amount.min(), amount.max(), unit, words.toString());
    return new QuantityMention(
        quantity, sentence.index(), first.index(), last.index(), text.tokens().get(head));
  }
}
