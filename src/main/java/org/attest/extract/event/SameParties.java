package org.attest.extract.event;

import java.util.List;
import org.attest.extract.EventType;
import org.attest.extract.Role;
import org.attest.extract.entity.Entities;

/** Whether tellings name the same parties. */
final class SameParties {

  private final Entities entities;

  SameParties(Entities entities) {
    this.entities = entities;
  }

  /** Whether the fillers of a role in one are among the other's, or two of those who met. */
  boolean shared(EventMention a, EventMention b, Role role) {
    List<String> x = a.fillers(role);
    List<String> y = b.fillers(role);
    if (x.isEmpty() || y.isEmpty()) {
      return true;
    }
    long shared = x.stream().filter(id -> y.stream().anyMatch(o -> isSame(id, o))).count();
    return a.type() == EventType.MEETING
        ? shared >= Math.min(2, Math.min(x.size(), y.size()))
        : shared >= Math.min(x.size(), y.size());
  }

  /** Whether any filler of one's role is a filler of the other's. */
  boolean meet(List<String> x, List<String> y) {
    return x.stream().anyMatch(id -> y.stream().anyMatch(o -> isSame(id, o)));
  }

  /** The same party, or one that the other acts for: the minister who met for the country. */
  boolean isSame(String a, String b) {
    return a.equals(b)
        || Delegates.isOrganOf(a, b, entities)
        || Delegates.isOrganOf(b, a, entities)
        || Delegates.actsFor(a, b, entities)
        || Delegates.actsFor(b, a, entities)
        || EventSchema.isForceOf(entities.byId(a).orElseThrow(), List.of(b))
        || EventSchema.isForceOf(entities.byId(b).orElseThrow(), List.of(a));
  }
}
