package org.attest.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.attest.resolve.Changes.Link;
import org.attest.resolve.entity.EntityResolver;
import org.attest.resolve.event.EventResolver;
import org.attest.resolve.utterance.UtteranceResolver;

/** Works out which links between articles' things and merged ones a batch has changed. */
final class Linking {

  /** The id that stands for an article's publisher among its things. */
  static final String PUBLISHER = "publisher";

  private final EntityResolver entities;
  private final EventResolver events;
  private final UtteranceResolver utterances;
  private final SortedSet<String> added;
  private final Function<String, Profile> profiles;

  Linking(
      EntityResolver entities,
      EventResolver events,
      UtteranceResolver utterances,
      SortedSet<String> added,
      Function<String, Profile> profiles) {
    this.entities = entities;
    this.events = events;
    this.utterances = utterances;
    this.added = added;
    this.profiles = profiles;
  }

  List<Link> links(
      EntityResolver.Changes who, EventResolver.Changes what, UtteranceResolver.Changes said) {
    List<Link> links = new ArrayList<>();
    for (String article : added) {
      all(profiles.apply(article), links);
    }
    for (Map.Entry<String, String> entry : who.left().entrySet()) {
      for (String bearer : entities.bearers(entry.getKey())) {
        int tab = bearer.indexOf('\t');
        String article = bearer.substring(0, tab);
        if (!added.contains(article)) {
          links.add(
              new Link(
                  article,
                  bearer.substring(tab + 1),
                  entry.getValue(),
                  entities.merged(entry.getKey())));
        }
      }
    }
    moved(what, said, links);
    return links;
  }

  private void moved(EventResolver.Changes what, UtteranceResolver.Changes said, List<Link> links) {
    for (Telling telling : events.tellings(what.moved().keySet())) {
      if (!added.contains(telling.article())) {
        String from = what.moved().getOrDefault(telling.key(), "");
        links.add(new Link(telling.article(), telling.id(), from, events.merged(telling.key())));
      }
    }
    SortedMap<String, String> claims = new TreeMap<>(said.moved());
    for (Saying saying : utterances.sayings(claims.keySet())) {
      if (!added.contains(saying.article())) {
        String from = claims.getOrDefault(saying.key(), "");
        String to = utterances.claim(saying.key());
        if (!from.equals(to)) {
          links.add(new Link(saying.article(), saying.id(), from, to));
        }
      }
    }
  }

  private void all(Profile profile, List<Link> links) {
    String article = profile.article();
    links.add(new Link(article, PUBLISHER, "", profile.publisher()));
    profile
        .entities()
        .forEach(e -> links.add(new Link(article, e.id(), "", entities.merged(e.key()))));
    profile
        .tellings()
        .forEach(t -> links.add(new Link(article, t.id(), "", events.merged(t.key()))));
    profile
        .sayings()
        .forEach(s -> links.add(new Link(article, s.id(), "", utterances.claim(s.key()))));
  }
}
