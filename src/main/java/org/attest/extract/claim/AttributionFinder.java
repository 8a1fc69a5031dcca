package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.extract.EntityType;
import org.attest.extract.Stance;
import org.attest.extract.TimeInterval;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventTimes;
import org.attest.extract.event.FillerResolver;
import org.attest.extract.event.Quotes;
import org.attest.extract.event.Syntax;
import org.attest.language.Edge;
import org.attest.language.Sentence;
import org.attest.language.Token;
import org.attest.lexicon.WordClasses;
import org.attest.rules.Match;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of an article: by rules, "according to", and quotes that go on. */
final class AttributionFinder {

  static final String CLAIM = "Claim";

  static final Set<EntityType> SPEAKERS =
      Set.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP);

  private static final Set<EntityType> PERSON = Set.of(EntityType.PERSON);

  private static final Pattern STATES =
      Pattern.compile(
          "group/(.*-)?(countries|states|nations|governments|ministers|ambassadors|leaders|envoys)");

  static final Set<EntityType> MEDIA = Set.of(EntityType.ORGANIZATION);

  private static final WordClasses WORDS = WordClasses.load("event-words");

  /** Nouns for occasions of speaking, whose "with", "to" or "by" names the medium. */
  private static final Set<String> OCCASIONS = WORDS.words("occasion");

  private static final Set<String> OCCASION_LINKS =
      Set.of("nmod:with", "nmod:to", "nmod:by", "nmod:for", "obl:by", "nmod:in", "nmod:on");

  /** All attributions, in order of the text. */
  List<Attribution> find(ArticleReading reading, FillerResolver fillers) {
    List<Attribution> all = new ArrayList<>();
    Quotes quotes = new Quotes(reading.article().text());
    for (Sentence sentence : reading.sentences()) {
      List<Attribution> here = new ArrayList<>();
      for (Match match : reading.matches().get(sentence.index())) {
        if (match.rule().type().equals(CLAIM)) {
          here.addAll(byRule(reading, match, fillers));
        }
      }
      here.addAll(accordingTo(reading, sentence, fillers));
      if (here.isEmpty() && !all.isEmpty() && quotes.continuesInto(sentence)) {
        Attribution last = all.get(all.size() - 1);
        if (last.sentence() == sentence.index() - 1) {
          here.add(last.carriedTo(sentence.index(), everything(sentence)));
        }
      }
      all.addAll(here);
    }
    return all;
  }

  private static List<Attribution> byRule(
      ArticleReading reading, Match match, FillerResolver fillers) {
    Sentence sentence = match.sentence();
    List<String> sources = speakers(match, fillers);
    Set<Integer> content = new TreeSet<>();
    match
        .candidates()
        .getOrDefault("content", List.of())
        .forEach(heads -> heads.forEach(h -> content.addAll(Syntax.subtree(sentence, h))));
    int cue = match.frame().token();
    boolean host = content.contains(cue);
    if (host) {
      // the cue hangs below its content: leave out the cue's own clause
      content.removeAll(Syntax.subtree(sentence, cue));
    }
    match
        .candidates()
        .getOrDefault("source", List.of())
        .forEach(heads -> heads.forEach(h -> content.removeAll(around(sentence, h, cue))));
    if (sources.isEmpty()) {
      return List.of();
    }
    Set<String> media =
        new LinkedHashSet<>(
            fillers.resolveFirst(
                sentence, match.candidates().getOrDefault("medium", List.of()), MEDIA));
    media.addAll(occasion(sentence, cue, fillers));
    media.removeAll(sources);
    return List.of(
        new Attribution(
            match.rule().name(),
            sentence.index(),
            cue,
            sources,
            stance(match),
            content,
            List.copyOf(media),
            time(reading, sentence, cue)));
  }

  /** All tokens of a speaker's phrase but what is said: "the minister, who accused them of". */
  private static Set<Integer> around(Sentence sentence, int source, int cue) {
    Set<Integer> phrase = new TreeSet<>(Syntax.subtree(sentence, source));
    if (phrase.contains(cue) && source != cue) {
      phrase.removeAll(Syntax.subtree(sentence, cue));
    }
    return phrase;
  }

  /**
   * Who speaks. When a parser finds several subjects that aren't coordinated ("U.S. National
   * Security Council spokesman John Kirby said"), a person among them is meant. The article's own
   * "we" makes no claim.
   */
  private static List<String> speakers(Match match, FillerResolver fillers) {
    Sentence sentence = match.sentence();
    for (List<Integer> heads : match.candidates().getOrDefault("source", List.of())) {
      if (heads.stream().anyMatch(h -> fillers.isOwnVoice(sentence, h))) {
        return List.of();
      }
      boolean person =
          heads.stream().anyMatch(h -> !fillers.resolve(sentence, h, PERSON).isEmpty());
      long separate =
          heads.stream().filter(h -> !sentence.token(h).function().equals("conj")).count();
      Set<EntityType> allowed = person && separate > 1 ? PERSON : SPEAKERS;
      Set<String> ids = new LinkedHashSet<>();
      heads.forEach(h -> ids.addAll(fillers.resolve(sentence, h, allowed)));
      if (ids.isEmpty()) {
        heads.forEach(h -> ids.addAll(StatementAuthors.of(sentence, h, fillers)));
      }
      if (!ids.isEmpty()) {
        return withoutToldGroups(ids);
      }
    }
    return List.of();
  }

  /** "More than forty states, Chile and Peru among them": those named stand for the group. */
  static List<String> withoutToldGroups(Collection<String> ids) {
    boolean countries = ids.stream().anyMatch(id -> id.startsWith("country/"));
    return ids.stream().filter(id -> !countries || !STATES.matcher(id).matches()).toList();
  }

  private static Stance stance(Match match) {
    String stance = match.rule().attributes().getOrDefault("stance", "asserts");
    return Stance.valueOf(stance.toUpperCase(Locale.ROOT));
  }

  private static @Nullable TimeInterval time(ArticleReading reading, Sentence sentence, int cue) {
    List<TimeInterval> times = EventTimes.of(sentence, cue, reading.times().get(sentence.index()));
    return times.isEmpty() ? null : times.get(0);
  }

  /** "in an interview with the Financial Times", "in a statement carried by the agency". */
  private static List<String> occasion(Sentence sentence, int cue, FillerResolver fillers) {
    Set<String> media = new LinkedHashSet<>();
    for (int token : Syntax.subtree(sentence, cue)) {
      if (!OCCASIONS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))) {
        continue;
      }
      for (int below : Syntax.subtree(sentence, token)) {
        for (Edge e : sentence.enhanced()) {
          if (e.dependent() == below && OCCASION_LINKS.contains(e.relation())) {
            media.addAll(fillers.resolve(sentence, below, MEDIA));
          }
        }
      }
    }
    return List.copyOf(media);
  }

  /** "According to the ministry, ..." attributes the clause that it modifies. */
  private static List<Attribution> accordingTo(
      ArticleReading reading, Sentence sentence, FillerResolver fillers) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean cue =
          token.text().equalsIgnoreCase("according")
              && token.index() + 1 < sentence.tokens().size()
              && sentence.token(token.index() + 1).lemma().equalsIgnoreCase("to");
      int source = cue ? sourceOf(sentence, token) : -1;
      if (source < 0) {
        continue;
      }
      List<String> sources = fillers.resolve(sentence, source, SPEAKERS);
      if (!sources.isEmpty()) {
        Set<Integer> content = new TreeSet<>(everything(sentence));
        content.removeAll(Syntax.subtree(sentence, source));
        found.add(
            new Attribution(
                "according-to",
                sentence.index(),
                token.index(),
                sources,
                Stance.ASSERTS,
                content,
                List.of(),
                time(reading, sentence, token.index())));
      }
    }
    return found;
  }

  /** The noun that "according to" marks, whichever of the two heads the other. */
  private static int sourceOf(Sentence sentence, Token according) {
    Token head = according.head() < 0 ? according : sentence.token(according.head());
    if (according.function().equals("case") && head.index() > according.index()) {
      return head.index();
    }
    return sentence.dependents(according.index()).stream()
        .filter(d -> d.function().equals("obl") || d.function().equals("nmod"))
        .map(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private static Set<Integer> everything(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
