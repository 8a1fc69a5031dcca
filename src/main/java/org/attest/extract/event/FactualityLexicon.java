package org.attest.extract.event;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.attest.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What governing words do to events, from {@code lexicons/factuality.tsv}. */
final class FactualityLexicon {

  private final Map<String, Effect> effects;

  private FactualityLexicon(Map<String, Effect> effects) {
    this.effects = effects;
  }

  /**
   * What a governing word does.
   *
   * @param factuality the event's factuality under it; null to leave it
   * @param status a transfer's status under it; null to leave it
   */
  record Effect(@Nullable Factuality factuality, @Nullable TransferStatus status) {}

  /** Reads the lexicon that ships with the program. */
  static FactualityLexicon load() {
    Map<String, Effect> effects = new TreeMap<>();
    for (Lexicon.Row row : Lexicon.read("factuality")) {
      String factuality = row.need("factuality");
      String status = row.need("status");
      effects.put(
          row.need("lemma"),
          new Effect(
              factuality.equals("-") ? null : Factuality.valueOf(upper(factuality)),
              status.equals("-") ? null : TransferStatus.valueOf(upper(status))));
    }
    return new FactualityLexicon(effects);
  }

  private static String upper(String s) {
    return s.toUpperCase(Locale.ROOT);
  }

  /** The effect of a lemma, if it has one. */
  Optional<Effect> of(String lemma) {
    return Optional.ofNullable(effects.get(lemma));
  }
}
