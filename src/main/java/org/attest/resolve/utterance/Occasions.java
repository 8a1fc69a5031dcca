package org.attest.resolve.utterance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.attest.extract.Stance;
import org.attest.lexicon.WordClasses;
import org.attest.resolve.Parameters;
import org.attest.resolve.Saying;
import org.attest.resolve.Span;
import org.jspecify.annotations.Nullable;

/**
 * Divides what one speaker is reported to say into occasions: an interview, a statement, a
 * briefing. Reports that tell the day or the medium found the occasions; the others join the one
 * that fits best in content and time.
 */
public final class Occasions {

  /** A claim's time covers at most this many days to tell the occasion. */
  private static final long DATED = 3;

  private static final double LEAST = 0.3;

  private static final WordClasses WORDS = WordClasses.load("resolve-words");

  /** News agencies and state media: they carry words spoken to others. */
  private static final Set<String> CARRIERS = WORDS.words("carrier");

  private final Context context;
  private final Function<Saying, String> speakers;
  private final Parameters parameters;

  /** What is known of events, names and articles. */
  public interface Context {
    /** The merged entity that a name belongs to. */
    String merged(String entity);

    /** The merged event that a telling belongs to. */
    String event(String telling);

    /** The earliest of an article's copies. */
    String copyHead(String article);
  }

  /**
   * A divider.
   *
   * @param speakers who speaks, as one name for all together
   */
  Occasions(Context context, Function<Saying, String> speakers, Parameters parameters) {
    this.parameters = parameters;
    this.speakers = speakers;
    this.context = context;
  }

  private final class Said {
    final Saying saying;
    final @Nullable Span time;
    final @Nullable Long told;
    final String event;
    final String text;
    final SortedSet<String> media = new TreeSet<>();

    Said(Saying saying) {
      this.saying = saying;
      this.time = saying.time();
      this.told = saying.published() == null ? null : Span.number(saying.published());
      this.event = context.event(saying.about());
      this.text = context.copyHead(saying.article());
      for (String medium : saying.media()) {
        String merged = context.merged(medium);
        if (!CARRIERS.contains(merged.substring(merged.indexOf('/') + 1))) {
          media.add(merged);
        }
      }
    }

    boolean isDated() {
      return time != null && time.days() <= DATED;
    }

    List<String> traits() {
      List<String> traits = new ArrayList<>(List.of("event " + event, "text " + text));
      media.forEach(medium -> traits.add("medium " + medium));
      return traits;
    }
  }

  private static final class Occasion {
    final int number;
    final List<Said> sayings = new ArrayList<>();
    final Map<String, Stance> stances = new TreeMap<>();
    final SortedSet<String> texts = new TreeSet<>();
    final SortedSet<String> media = new TreeSet<>();
    long start = Long.MIN_VALUE / 4;
    long end = Long.MAX_VALUE / 4;
    boolean dated;
    long first = Long.MAX_VALUE / 4;
    long last = Long.MIN_VALUE / 4;

    Occasion(int number) {
      this.number = number;
    }

    void add(Said said) {
      sayings.add(said);
      stances.put(said.event, said.saying.stance());
      texts.add(said.text);
      media.addAll(said.media);
      Span time = said.isDated() ? said.time : null;
      if (time != null) {
        start = dated ? Math.min(start, time.start()) : time.start();
        end = dated ? Math.max(end, time.end()) : time.end();
        dated = true;
      }
      if (said.told != null) {
        first = Math.min(first, said.told);
        last = Math.max(last, said.told);
      }
    }

    String key() {
      return sayings.stream().map(s -> s.saying.key()).min(String::compareTo).orElseThrow();
    }
  }

  /** Keys of sayings by the smallest of their occasion. */
  public Map<String, List<String>> divide(Collection<Saying> sayings) {
    Map<String, List<Said>> bySpeaker = new TreeMap<>();
    for (Saying saying : sayings) {
      String speaker = speakers.apply(saying);
      bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(new Said(saying));
    }
    Map<String, List<String>> divided = new TreeMap<>();
    for (List<Said> said : bySpeaker.values()) {
      for (Occasion occasion : occasions(said)) {
        divided.put(
            occasion.key(), occasion.sayings.stream().map(s -> s.saying.key()).sorted().toList());
      }
    }
    return divided;
  }

  private List<Occasion> occasions(List<Said> all) {
    List<Occasion> occasions = new ArrayList<>();
    List<Said> ordered =
        all.stream()
            .sorted(
                Comparator.comparing((Said s) -> !s.isDated())
                    .thenComparing(s -> s.media.isEmpty())
                    .thenComparing(s -> s.saying.key()))
            .toList();
    Map<String, SortedSet<Integer>> sharing = new HashMap<>();
    for (Said said : ordered) {
      Occasion best = null;
      double highest = LEAST;
      for (int number : candidates(said, sharing)) {
        double fit = fit(said, occasions.get(number));
        if (fit > highest) {
          highest = fit;
          best = occasions.get(number);
        }
      }
      if (best == null) {
        best = new Occasion(occasions.size());
        occasions.add(best);
      }
      best.add(said);
      for (String trait : said.traits()) {
        sharing.computeIfAbsent(trait, t -> new TreeSet<>()).add(best.number);
      }
    }
    return occasions;
  }

  /** Only what shares event, text or medium can be of one occasion; the earliest come first. */
  private static SortedSet<Integer> candidates(Said said, Map<String, SortedSet<Integer>> sharing) {
    SortedSet<Integer> candidates = new TreeSet<>();
    said.traits()
        .forEach(t -> candidates.addAll(sharing.getOrDefault(t, Collections.emptySortedSet())));
    return candidates;
  }

  private double fit(Said said, Occasion occasion) {
    Stance stance = occasion.stances.get(said.event);
    if (stance != null && stance != said.saying.stance()) {
      return 0;
    }
    boolean sameText = occasion.texts.contains(said.text);
    double when = when(said, occasion, sameText, stance != null);
    double where = where(said, occasion);
    double what = stance != null ? 1 : related(said, occasion, sameText);
    return when * where * what;
  }

  private double when(Said said, Occasion occasion, boolean sameText, boolean sameClaim) {
    Span time = said.isDated() ? said.time : null;
    if (time != null && occasion.dated) {
      long gap = Math.max(0, Math.max(occasion.start - time.end(), time.start() - occasion.end));
      return gap <= 1 ? 1 : 0;
    }
    if (said.told == null || occasion.first > occasion.last) {
      return 0.8;
    }
    if (occasion.dated) {
      long after = said.told - occasion.end;
      return after < -1 || after > parameters.fresh() ? 0 : 0.9 - Math.max(0, after) * 0.05;
    }
    if (time != null) {
      long after = occasion.first - time.end();
      return after < -1 || after > parameters.fresh() ? 0 : 0.8;
    }
    long gap = Math.max(0, Math.max(occasion.first - said.told, said.told - occasion.last));
    boolean sameMedium = !Collections.disjoint(said.media, occasion.media);
    long most =
        sameClaim ? parameters.standing() : sameMedium ? parameters.fresh() : parameters.sameNews();
    return sameText ? 0.9 : gap <= most ? 0.8 - gap * (0.3 / most) : 0;
  }

  private static double where(Said said, Occasion occasion) {
    if (said.media.isEmpty() || occasion.media.isEmpty()) {
      return 0.9;
    }
    return Collections.disjoint(said.media, occasion.media) ? 0 : 1;
  }

  /** Whether somebody says it as a whole country. */
  static boolean isOfCountry(Saying saying) {
    return saying.sources().stream().anyMatch(s -> s.startsWith("country/"));
  }

  /** On one occasion people speak of several things; of countries that is too much to assume. */
  private static double related(Said said, Occasion occasion, boolean sameText) {
    if (isOfCountry(said.saying)) {
      return 0;
    }
    boolean sameMedium = !Collections.disjoint(said.media, occasion.media);
    return sameText || sameMedium ? 0.8 : 0;
  }
}
