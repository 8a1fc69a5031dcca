package org.attest.extract.event;

import java.util.List;
import org.attest.article.Block;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;
import org.attest.language.Sentence;

/** Headlines, which tell in short of the attack that the lead tells of. */
final class Headlines {

  /** How far below the headline the lead may be, behind a place line. */
  private static final int LEAD = 2;

  private final List<Sentence> sentences;
  private final Entities entities;
  private final List<Block> blocks;

  Headlines(ArticleReading reading) {
    this.sentences = reading.sentences();
    this.entities = reading.entities();
    this.blocks =
        reading.article().blocks().stream().filter(b -> b.kind() == Block.Kind.HEADLINE).toList();
  }

  /** Whether a telling stands in the headline. */
  boolean contain(EventMention m) {
    int start = sentences.get(m.sentence()).start();
    return blocks.stream().anyMatch(b -> b.start() <= start && start < b.end());
  }

  /** Whether one is the headline's telling of what the lead tells in the other. */
  boolean sumUp(EventMention a, EventMention b) {
    return isSummary(a, b) || isSummary(b, a);
  }

  /** One of them tells no attacker, and either names the same weapon or names nobody hit. */
  private boolean isSummary(EventMention headline, EventMention lead) {
    return contain(headline)
        && !contain(lead)
        && lead.sentence() - headline.sentence() <= LEAD
        && (headline.fillers(Role.ATTACKER).isEmpty() || lead.fillers(Role.ATTACKER).isEmpty())
        && (headline.items().isEmpty()
            ? isUnnamed(headline)
            : !lead.items().isEmpty() && !AttackWeapons.areOther(headline, lead));
  }

  private boolean isUnnamed(EventMention m) {
    return m.fillers(Role.TARGET).stream().noneMatch(id -> Combatants.isNamed(id, entities));
  }
}
