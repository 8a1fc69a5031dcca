package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
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

  static final Set<EntityType> MEDIA = Set.of(EntityType.ORGANIZATION);

  private static final Set<String> QUOTING = Set.of("quote", "cite");

  private static final String CLAIM = "Claim";

  private static final WordClasses WORDS = WordClasses.load("claim-words");

  /** Nouns for occasions of speaking, whose "with", "to" or "by" names the medium. */
  private static final Set<String> OCCASIONS = WORDS.words("occasion");

  private static final Set<String> OCCASION_LINKS =
      Set.of("nmod:with", "nmod:to", "nmod:by", "nmod:for", "obl:by", "nmod:in", "nmod:on");

  private final ArticleReading reading;
  private final FillerResolver fillers;
  private final SourceResolver speakers;
  private final Quotes quotes;

  AttributionFinder(ArticleReading reading, FillerResolver fillers, SourceResolver speakers) {
    this.reading = reading;
    this.fillers = fillers;
    this.speakers = speakers;
    this.quotes = new Quotes(reading.article().text());
  }

  /** All attributions, in order of the text. */
  List<Attribution> find() {
    List<Attribution> all = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Attribution> here = new ArrayList<>();
      for (Match match : reading.matches().get(sentence.index())) {
        if (match.rule().type().equals(CLAIM) && Reticence.lets(match)) {
          here.addAll(byRule(match));
        }
      }
      here.addAll(AccordingTo.find(this, sentence, speakers));
      if (here.isEmpty()) {
        ResolutionVoice.find(reading, sentence, speakers).ifPresent(here::add);
      }
      if (here.isEmpty() && !all.isEmpty() && quotes.continuesInto(sentence)) {
        Attribution last = all.get(all.size() - 1);
        if (last.sentence() == sentence.index() - 1) {
          here.add(last.carriedTo(sentence.index(), everything(sentence)));
        }
      }
      if (here.isEmpty() && !all.isEmpty()) {
        Attribution last = all.get(all.size() - 1);
        if (isInHisWords(sentence, last)) {
          here.add(last.carriedTo(sentence.index(), everything(sentence)));
        }
      }
      if (!here.isEmpty()) {
        all.addAll(earlierInQuote(here.get(0), all));
      }
      all.addAll(here);
    }
    return all;
  }

  /** "He confirmed it. That tanks went too was 'quite wrong'": who spoke last is quoted in part. */
  private boolean isInHisWords(Sentence sentence, Attribution last) {
    boolean person =
        last.sources().size() == 1
            && last.sources().get(0).startsWith("person/")
            && last.sentence() == sentence.index() - 1;
    return person
        && !quotes.contains(sentence.start())
        && sentence.tokens().stream().anyMatch(t -> t.head() < 0 && quotes.contains(t.start()))
        && !reading
            .article()
            .text()
            .substring(reading.sentences().get(last.sentence()).end(), sentence.start())
            .contains("\n");
  }

  /** What a speaker who is named behind a quote's last sentence said in those before. */
  private List<Attribution> earlierInQuote(Attribution named, List<Attribution> all) {
    List<Attribution> found = new ArrayList<>();
    boolean outside =
        named.cue() >= 0
            && !quotes.contains(
                reading.sentences().get(named.sentence()).token(named.cue()).start());
    int s = named.sentence();
    while (outside && s > 0 && quotes.runsInto(reading.sentences().get(s))) {
      s--;
      int earlier = s;
      if (all.stream().anyMatch(a -> a.sentence() == earlier)) {
        break;
      }
      found.add(0, named.carriedTo(s, everything(reading.sentences().get(s))));
    }
    return found;
  }

  private List<Attribution> byRule(Match match) {
    Sentence sentence = match.sentence();
    List<String> sources = speakers.of(match);
    if (sources.isEmpty()) {
      return List.of();
    }
    int cue = match.frame().token();
    Set<String> media =
        new LinkedHashSet<>(
            fillers.resolveFirst(
                sentence, match.candidates().getOrDefault("medium", List.of()), MEDIA));
    List<String> quoted = quoted(sentence, cue, sources);
    if (!quoted.isEmpty()) {
      media.addAll(sources);
      sources = quoted;
    }
    media.addAll(occasion(sentence, cue));
    media.removeAll(sources);
    return List.of(
        new Attribution(
            match.rule().name(),
            sentence.index(),
            cue,
            sources,
            SourceResolver.stance(match),
            content(match),
            List.copyOf(media),
            time(sentence, cue)));
  }

  /** "The agency, quoting a general, said": whom a body quotes as it speaks. */
  private List<String> quoted(Sentence sentence, int cue, List<String> sources) {
    boolean bodies = sources.stream().allMatch(id -> id.startsWith("organization/"));
    return sentence.tokens().stream()
        .filter(t -> bodies && QUOTING.contains(t.lemma()) && t.xpos().equals("VBG"))
        .filter(t -> t.head() == cue || sentence.dependents(cue).contains(head(sentence, t)))
        .flatMap(t -> sentence.dependents(t.index()).stream())
        .filter(d -> d.function().equals("obj"))
        .flatMap(d -> speakers.at(sentence, d.index(), Stance.ASSERTS).stream())
        .distinct()
        .toList();
  }

  private static Token head(Sentence sentence, Token token) {
    return token.head() < 0 ? token : sentence.token(token.head());
  }

  private static Set<Integer> content(Match match) {
    Sentence sentence = match.sentence();
    int cue = match.frame().token();
    Set<Integer> content = new TreeSet<>();
    List<List<Integer>> told = match.candidates().getOrDefault("content", List.of());
    boolean hasObject =
        sentence.token(cue).function().equals("parataxis")
            && told.stream().flatMap(List::stream).anyMatch(h -> isObjectOf(sentence, h, cue));
    for (List<Integer> heads : told) {
      for (int head : heads) {
        if (hasObject && sentence.token(cue).head() == head) {
          continue; // "troops march in, the court shrugs off the pictures": two things told
        }
        content.addAll(Syntax.subtree(sentence, head));
        content.removeAll(goingOn(sentence, head, cue));
      }
    }
    if (content.contains(cue)) {
      // the cue hangs below its content: leave out the cue's own clause
      content.removeAll(Syntax.subtree(sentence, cue));
    }
    match
        .candidates()
        .getOrDefault("source", List.of())
        .forEach(heads -> heads.forEach(h -> content.removeAll(around(sentence, h, cue))));
    return content;
  }

  private static boolean isObjectOf(Sentence sentence, int noun, int verb) {
    return sentence.token(noun).head() == verb && sentence.token(noun).function().equals("obj");
  }

  /** "Egypt sent tanks, the paper reported, and Iran may follow": the text's own clause behind. */
  private static Set<Integer> goingOn(Sentence sentence, int content, int cue) {
    Set<Integer> own = new TreeSet<>();
    boolean inserted =
        sentence.token(cue).head() == content && sentence.token(cue).function().equals("parataxis");
    for (Token d : sentence.dependents(content)) {
      boolean clause =
          d.function().equals("conj")
              && d.index() > cue
              && sentence.dependents(d.index()).stream()
                  .anyMatch(s -> s.function().equals("nsubj"));
      if (inserted && clause) {
        own.addAll(Syntax.subtree(sentence, d.index()));
      }
    }
    return own;
  }

  /** All tokens of a speaker's phrase but what is said: "the minister, who accused them of". */
  private static Set<Integer> around(Sentence sentence, int source, int cue) {
    Set<Integer> phrase = new TreeSet<>(Syntax.subtree(sentence, source));
    if (phrase.contains(cue) && source != cue) {
      phrase.removeAll(Syntax.subtree(sentence, cue));
    }
    return phrase;
  }

  /** When somebody spoke; null if not told. */
  @Nullable TimeInterval time(Sentence sentence, int cue) {
    List<TimeInterval> times = EventTimes.of(sentence, cue, reading.times().get(sentence.index()));
    return times.isEmpty() ? null : times.get(0);
  }

  /** "in an interview with the Financial Times", "in a statement carried by the agency". */
  private List<String> occasion(Sentence sentence, int cue) {
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

  static Set<Integer> everything(Sentence sentence) {
    return IntStream.range(0, sentence.tokens().size())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
