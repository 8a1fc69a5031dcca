package org.attest.resolve;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.extract.Claim;
import org.attest.extract.Event;
import org.attest.extract.Evidence;
import org.attest.extract.Facts;
import org.attest.extract.Factuality;
import org.attest.extract.Stance;

/**
 * What an article says in its own voice: every event that it tells without anybody's word for it.
 * An event that some source asserts in the article is the source's, even where a headline or a
 * later sentence repeats it as fact: the outlet knows it from the source.
 */
public final class OwnVoices {

  /** Who condemns an event or asks for it doesn't vouch for it: that there is one says the text. */
  private static final Set<Stance> REACTIONS = EnumSet.of(Stance.CONDEMNS, Stance.REQUESTS);

  private OwnVoices() {}

  /**
   * The article's own claims, in order of its events; their ids end in {@code /voice} and they have
   * no sources, since the publisher is no entity of the text.
   */
  public static List<Claim> of(Facts facts) {
    List<Claim> voices = new ArrayList<>();
    for (Event event : facts.events()) {
      List<Evidence> own = isAsserted(facts, event) ? List.of() : ownEvidence(facts, event);
      if (!own.isEmpty()) {
        voices.add(
            new Claim(
                event.id() + "/voice",
                List.of(),
                event.factuality() == Factuality.DENIED ? Stance.DENIES : Stance.ASSERTS,
                event.id(),
                List.of(),
                null,
                own,
                List.of()));
      }
    }
    return voices;
  }

  private static boolean isAsserted(Facts facts, Event event) {
    return facts.claims().stream()
        .anyMatch(c -> c.about().equals(event.id()) && c.stance() == Stance.ASSERTS);
  }

  private static List<Evidence> ownEvidence(Facts facts, Event event) {
    Set<Integer> attributed =
        facts.claims().stream()
            .filter(claim -> claim.about().equals(event.id()))
            .filter(claim -> !REACTIONS.contains(claim.stance()))
            .flatMap(claim -> claim.evidence().stream())
            .map(Evidence::sentence)
            .collect(Collectors.toSet());
    return event.evidence().stream().filter(e -> !attributed.contains(e.sentence())).toList();
  }
}
