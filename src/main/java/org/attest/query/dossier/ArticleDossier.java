package org.attest.query.dossier;

import java.util.List;

/**
 * An article with what was found in it.
 *
 * @param article the article
 * @param url where it was published; empty if unknown
 * @param language BCP 47 tag
 * @param paragraphs its text, cut where mentions and evidence begin and end
 * @param events the events that it tells, as merged
 * @param claims the claims that it reports, but for its own voice
 * @param copyOf the earlier articles that it has its text from
 */
public record ArticleDossier(
    ArticleLine article,
    String url,
    String language,
    List<Paragraph> paragraphs,
    List<EventLine> events,
    List<ClaimLine> claims,
    List<Thing> copyOf) {

  public ArticleDossier {
    paragraphs = List.copyOf(paragraphs);
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    copyOf = List.copyOf(copyOf);
  }

  /**
   * A paragraph.
   *
   * @param kind headline, heading, paragraph, list-item, dateline or caption
   * @param start its offset in code points
   */
  public record Paragraph(String kind, int start, List<Piece> pieces) {
    public Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of text with what it means.
   *
   * @param text the words
   * @param entity the entity that it mentions, merged; no kind and name if none
   * @param evidence whether an event or claim stands on it
   * @param anchor the offset, in code points, at which evidence begins here; -1 if none does
   */
  public record Piece(String text, Thing entity, boolean evidence, int anchor) {}
}
