package org.attest.extract.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.extract.Claim;
import org.attest.extract.EventType;
import org.attest.extract.Evidence;
import org.attest.extract.Stance;
import org.attest.extract.event.ArticleReading;
import org.attest.extract.event.EventFinder;
import org.attest.extract.event.EventFinder.FoundEvent;
import org.attest.extract.event.EventLexicon;
import org.attest.extract.event.EventMention;
import org.attest.extract.event.FactualityTagger;
import org.attest.extract.event.FillerResolver;
import org.attest.extract.event.Syntax;
import org.attest.language.Sentence;

/** Finds who says what of an article's events. Immutable and safe for threads. */
public final class ClaimFinder {

  private static final Set<Stance> STRONGER = EnumSet.of(Stance.DENIES, Stance.CONDEMNS);

  private static final Set<Stance> DISBELIEVING = EnumSet.of(Stance.DENIES, Stance.DOUBTS);

  private static final Set<String> REJECTING = Set.of("reject", "dismiss", "repudiate", "rebuff");

  private final EventLexicon lexicon;

  private final FactualityTagger tagger;

  private ClaimFinder(EventLexicon lexicon, FactualityTagger tagger) {
    this.lexicon = lexicon;
    this.tagger = tagger;
  }

  /** A finder with the lexicons that ship with the program. */
  public static ClaimFinder load() {
    return new ClaimFinder(EventLexicon.load(), FactualityTagger.load());
  }

  /**
   * Who says something about an event.
   *
   * @param attribution who says it
   * @param event id of the event
   * @param carriers ids of those who pass it on
   */
  record Link(Attribution attribution, String event, List<String> carriers) {}

  /** The article's claims about its events, in order of the text. */
  public List<Claim> find(ArticleReading reading, List<FoundEvent> events) {
    FillerResolver fillers = new FillerResolver(reading.article(), reading.entities(), lexicon);
    LabelledTurns turns = new LabelledTurns(reading);
    SourceResolver speakers = new SourceResolver(reading, events, fillers, turns);
    List<Attribution> attributions = new AttributionFinder(reading, fillers, speakers).find();
    List<Link> links = new ArrayList<>(direct(reading, attributions, events));
    links.addAll(new ReadSources(reading, fillers, speakers, tagger).links(events));
    links.addAll(turns.links(events, links));
    EventAnaphora anaphora = new EventAnaphora(reading, events);
    LeadSources lead = new LeadSources(reading);
    for (Attribution attribution : attributions) {
      Optional<Link> answer = Answers.link(reading, attribution, events);
      if (answer.isPresent()) {
        links.removeIf(l -> isQuestion(l, answer.get()));
        links.add(answer.get());
      } else if (links.stream().noneMatch(l -> isSameSaying(l.attribution(), attribution))) {
        anaphora
            .link(attribution)
            .or(() -> anaphora.elaboration(attribution, links))
            .or(() -> lead.link(attribution, events))
            .ifPresent(links::add);
      }
    }
    links.sort(
        Comparator.<Link>comparingInt(l -> l.attribution().sentence())
            .thenComparingInt(l -> l.attribution().cue()));
    links.replaceAll(l -> reaction(reading, l, events));
    links.removeIf(l -> isOverruled(l, List.copyOf(links)));
    links.removeIf(l -> isMedium(l, List.copyOf(links)));
    links.removeIf(l -> isTakenBack(l, List.copyOf(links)));
    return claims(reading, links);
  }

  /** "Asked whether": who is asked doesn't ask for it. */
  private static boolean isQuestion(Link link, Link answer) {
    return link.event().equals(answer.event())
        && link.attribution().stance() == Stance.REQUESTS
        && link.attribution().sentence() == answer.attribution().sentence()
        && link.attribution().sources().equals(answer.attribution().sources());
  }

  /** "Dismissed the measures as unjust": who turns sanctions down doesn't say there are none. */
  private static Link reaction(ArticleReading reading, Link link, List<FoundEvent> events) {
    Attribution said = link.attribution();
    boolean sanctions =
        events.stream()
            .map(FoundEvent::event)
            .anyMatch(e -> e.id().equals(link.event()) && e.type() == EventType.SANCTION);
    boolean rejected =
        said.stance() == Stance.DENIES
            && said.cue() >= 0
            && REJECTING.contains(
                Syntax.lemma(reading.sentences().get(said.sentence()).token(said.cue())));
    return sanctions && rejected
        ? new Link(said.with(Stance.CONDEMNS), link.event(), link.carriers())
        : link;
  }

  /** Whether two attributions are of the same words, found by the same or by different means. */
  private static boolean isSameSaying(Attribution one, Attribution other) {
    return one.equals(other)
        || (one.rule().equals(EventMention.READER)
            && one.sentence() == other.sentence()
            && one.stance() == other.stance()
            && one.sources().equals(other.sources()));
  }

  /** Who condemns or denies an event has no need to assert it, too. */
  private static boolean isTakenBack(Link link, List<Link> links) {
    return link.attribution().stance() == Stance.ASSERTS
        && links.stream()
            .filter(l -> l.event().equals(link.event()))
            .filter(l -> STRONGER.contains(l.attribution().stance()))
            .anyMatch(l -> l.attribution().sources().equals(link.attribution().sources()));
  }

  /**
   * A rule, which knows the verb of saying, knows the stance better than the event reader; but a
   * plain "said" may open a condemnation or a request.
   */
  private static boolean isOverruled(Link link, List<Link> links) {
    Attribution read = link.attribution();
    return read.rule().equals(EventMention.READER)
        && links.stream()
            .filter(l -> l.event().equals(link.event()))
            .map(Link::attribution)
            .filter(a -> !a.rule().equals(EventMention.READER))
            .filter(a -> a.sentence() == read.sentence() && a.stance() != read.stance())
            .filter(a -> a.stance() != Stance.ASSERTS || !STRONGER.contains(read.stance()))
            .anyMatch(a -> a.sources().stream().anyMatch(read.sources()::contains));
  }

  /** Whether a rule found that a source which the event reader found only passes the words on. */
  private static boolean isMedium(Link link, List<Link> links) {
    Attribution read = link.attribution();
    return read.rule().equals(EventMention.READER)
        && links.stream()
            .filter(l -> l.event().equals(link.event()))
            .filter(l -> !l.attribution().rule().equals(EventMention.READER))
            .filter(l -> l.attribution().sentence() == read.sentence())
            .anyMatch(
                l ->
                    l.attribution().media().containsAll(read.sources())
                        || l.carriers().containsAll(read.sources()));
  }

  /** For each telling, the attribution nearest around it; those further out carry or reject it. */
  private static List<Link> direct(
      ArticleReading reading, List<Attribution> attributions, List<FoundEvent> events) {
    List<Link> links = new ArrayList<>();
    for (FoundEvent found : events) {
      for (EventMention mention : found.mentions()) {
        Sentence sentence = reading.sentences().get(mention.sentence());
        List<Attribution> around =
            attributions.stream()
                .filter(a -> a.sentence() == mention.sentence())
                .filter(a -> a.content().contains(mention.trigger()))
                .sorted(Comparator.comparingInt(a -> a.content().size()))
                .toList();
        if (!around.isEmpty()) {
          Attribution inner = around.get(0);
          Set<String> carriers = new LinkedHashSet<>();
          // who denies what somebody is said to claim doesn't pass it on
          around.stream()
              .skip(1)
              .filter(a -> a.stance() == Stance.ASSERTS)
              .forEach(a -> carriers.addAll(a.sources()));
          carriers.removeAll(inner.sources());
          Attribution meant = Disclaimers.meant(reading, inner);
          meant = Tone.meant(sentence, meant, mention);
          links.add(new Link(meant, found.event().id(), List.copyOf(carriers)));
          around.stream()
              .skip(1)
              .filter(a -> DISBELIEVING.contains(a.stance()))
              .filter(a -> Collections.disjoint(a.sources(), inner.sources()))
              .forEach(a -> links.add(new Link(a, found.event().id(), List.of())));
        }
      }
    }
    return links;
  }

  /** The sources of a link, with those who say the same together with them in its sentence. */
  private static List<String> jointSources(Link link, List<Link> links) {
    List<String> own = link.attribution().sources();
    return links.stream()
        .filter(l -> l.event().equals(link.event()))
        .map(Link::attribution)
        .filter(a -> a.sentence() == link.attribution().sentence())
        .filter(a -> a.stance() == link.attribution().stance())
        .map(Attribution::sources)
        .filter(s -> s.containsAll(own))
        .max(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString))
        .orElse(own);
  }

  /** One claim for each source, stance and event, with all its evidence. */
  private static List<Claim> claims(ArticleReading reading, List<Link> links) {
    Map<List<Object>, List<Link>> same = new LinkedHashMap<>();
    for (Link link : links) {
      List<Object> key =
          List.of(jointSources(link, links), link.attribution().stance(), link.event());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(link);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<Link> group : same.values()) {
      Attribution first = group.get(0).attribution();
      Set<String> media = new LinkedHashSet<>();
      group.forEach(l -> media.addAll(l.attribution().media()));
      group.forEach(l -> media.addAll(l.carriers()));
      List<Evidence> evidence =
          group.stream()
              .map(l -> l.attribution().sentence())
              .distinct()
              .sorted()
              .map(i -> EventFinder.evidence(reading.sentences().get(i)))
              .toList();
      claims.add(
          new Claim(
              "c" + (claims.size() + 1),
              jointSources(group.get(0), links),
              first.stance(),
              group.get(0).event(),
              List.copyOf(media),
              group.stream()
                  .map(l -> l.attribution().time())
                  .filter(t -> t != null)
                  .findFirst()
                  .orElse(null),
              evidence,
              List.copyOf(
                  new TreeSet<>(group.stream().map(l -> l.attribution().rule()).toList()))));
    }
    return claims;
  }
}
