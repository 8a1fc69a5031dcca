package org.attest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.extract.EntityType;
import org.attest.extract.Event;
import org.attest.extract.EventType;
import org.attest.extract.Factuality;
import org.attest.extract.Item;
import org.attest.extract.Role;
import org.attest.graph.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What several articles together tell of one attack, and of attacks that are still to come. */
class ResolvedAttacksTest extends ResolvedArticles {

  private static final Map<Role, List<String>> ON_RUSSIA = Map.of(Role.TARGET, List.of(RUSSIA));

  @Test
  void anAttackOnNobodyNamedIsTheOneOfItsDay() {
    Changes changes =
        build(
            fired(article("a", "2023-09-14"), Map.of(Role.PLACE, List.of("place/yellow-sea"))),
            fired(article("b", "2023-09-14"), Map.of()));
    assertThat(articlesByEvent(changes)).endsWith(2);
    changes = build(fired(article("c", "2023-09-14"), ON_RUSSIA));
    assertThat(articlesByEvent(changes)).endsWith(3);
  }

  @Test
  void aThreatIsFulfilledByALaterAttackOnly() {
    Sample before = attack(article("a", "2023-09-10"), ON_RUSSIA, null, Factuality.ASSERTED);
    Sample threat = attack(article("b", "2023-09-14"), ON_RUSSIA, null, Factuality.PLANNED);
    Sample after = attack(article("c", "2023-09-20"), ON_RUSSIA, null, Factuality.ASSERTED);

    assertThat(articlesByEvent(build(before, threat))).containsExactly(1, 1);
    resolver.remove("a");
    resolver.settle();
    build(after);
    assertThat(resolver.merged(key(after))).isEqualTo(resolver.merged(key(threat)));
  }

  private static Sample fired(Sample article, Map<Role, List<String>> target) {
    return attack(article, target, "2023-09-13", Factuality.ASSERTED);
  }

  private static Sample attack(
      Sample article, Map<Role, List<String>> target, @Nullable String day, Factuality told) {
    Map<Role, List<String>> roles = new TreeMap<>(target);
    roles.put(Role.ATTACKER, List.of(KOREA));
    return article
        .entity(EntityType.PLACE, "Yellow Sea")
        .entity(EntityType.WEAPON, "missiles")
        .event(
            new Event(
                "e1",
                EventType.WEAPON_USE,
                roles,
                List.of(new Item(List.of(Sample.id(EntityType.WEAPON, "missiles")), null)),
                day == null ? null : Sample.time(day),
                told,
                null,
                null,
                List.of(article.evidence(0)),
                List.of("fire")));
  }
}
