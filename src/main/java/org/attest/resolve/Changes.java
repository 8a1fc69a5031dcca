package org.attest.resolve;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What a batch changed in the merged graph.
 *
 * @param links new, changed and ended links between articles' things and merged ones
 * @param entities entities to be written anew
 * @param events events to be written anew
 * @param claims claims to be written anew
 * @param utterances utterances to be written anew
 * @param publishers names of outlets by their keys, empty for those that are gone
 * @param forwards where names lead now: merged key by name, empty for a name that is gone
 * @param matches names of entities whose matches are to be written anew
 * @param ended decisions on events that hold no more
 * @param made decisions on events that are new
 * @param copies the earliest of its copies by article; itself for one that is nobody's copy
 */
public record Changes(
    List<Link> links,
    List<Merged.Thing> entities,
    List<Merged.Happening> events,
    List<Merged.Word> claims,
    List<Merged.Utterance> utterances,
    SortedMap<String, String> publishers,
    SortedMap<String, String> forwards,
    SortedSet<String> matches,
    List<Match> ended,
    List<Joining> made,
    SortedMap<String, String> copies) {

  /**
   * A decision on an event.
   *
   * @param match the decision
   * @param article id of the article whose telling it is about
   * @param id the telling's id in the article
   */
  public record Joining(Match match, String article, String id) {}

  /**
   * A link between a thing of an article and a merged one.
   *
   * @param article the article's id
   * @param id the thing's id in the article
   * @param from key of the merged thing that it was linked with; empty if none
   * @param to key of the merged thing that it is linked with now; empty if it is gone
   */
  public record Link(String article, String id, String from, String to) {}
}
