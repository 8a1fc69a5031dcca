package org.attest.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.attest.extract.EntityType;
import org.attest.graph.Iris;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.query.Things;
import org.attest.resolve.Judgements.Judgement;

/** Writes a judgement down and has it take effect. */
final class Judging {

  private final Store store;

  Judging(Store store) {
    this.store = store;
  }

  /**
   * The key of what an IRI, long or short, names.
   *
   * @throws CommandFailed if the graph has no entity or event of that name
   */
  String key(String name) {
    String iri = Things.address(name);
    String key = Iris.key(iri);
    if (!isJudged(key) || !store.isNamed(iri)) {
      throw new CommandFailed(
          name
              + ": no entity or event has this IRI; 'attest show NAME' and 'attest query matches'"
              + " show IRIs");
    }
    return key;
  }

  /** Whether a key is that of an entity or event, neither a part of one nor anything else. */
  private static boolean isJudged(String key) {
    String kind = key.substring(0, Math.max(0, key.indexOf('/')));
    boolean known =
        kind.equals("event")
            || Stream.of(EntityType.values())
                .anyMatch(type -> type.name().toLowerCase(Locale.ROOT).equals(kind));
    return known && key.indexOf('.') < 0;
  }

  /** Applies a judgement; a line that says what was done. */
  String judge(Judgement judgement) {
    store.judgements().write(store.judgements().read().with(judgement));
    new StoreWriter(store).judge();
    String now = store.current(Iris.mergedAddress(judgement.first()));
    return judgement.same()
        ? judgement.first() + " and " + judgement.second() + " are one now: " + now
        : judgement.first() + " stands by itself now: " + now;
  }
}
