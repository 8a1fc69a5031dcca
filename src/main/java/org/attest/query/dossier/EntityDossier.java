package org.attest.query.dossier;

import java.util.List;

/**
 * What the graph says about an entity.
 *
 * @param self the entity
 * @param names other names
 * @param positions the offices held, each with the country or body
 * @param country the countries that it belongs to
 * @param identifiers its numbers elsewhere
 * @param events events that it plays a role in, the latest first; a part of them
 * @param eventCount how many there are in all
 * @param claims what it says itself
 * @param claimCount how many there are in all
 * @param speakers who speaks about events that it plays a role in
 * @param neighbours entities in the same events
 * @param articles articles that mention it, the latest first; a part of them
 * @param articleCount how many there are in all
 * @param broader for a weapon, the kinds that it belongs to
 * @param matches decisions on whether it is the same as something else
 */
public record EntityDossier(
    Thing self,
    List<String> names,
    List<String> positions,
    List<Thing> country,
    List<Identifier> identifiers,
    List<EventLine> events,
    int eventCount,
    List<ClaimLine> claims,
    int claimCount,
    List<Speaker> speakers,
    List<Neighbour> neighbours,
    List<ArticleLine> articles,
    int articleCount,
    List<Thing> broader,
    List<Match> matches) {

  public EntityDossier {
    names = List.copyOf(names);
    positions = List.copyOf(positions);
    country = List.copyOf(country);
    identifiers = List.copyOf(identifiers);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    speakers = List.copyOf(speakers);
    neighbours = List.copyOf(neighbours);
    articles = List.copyOf(articles);
    broader = List.copyOf(broader);
    matches = List.copyOf(matches);
  }
}
