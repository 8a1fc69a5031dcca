package org.attest.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.extract.Factuality;
import org.attest.extract.TransferStatus;
import org.jspecify.annotations.Nullable;

/** What governing words do to events, from {@code lexicons/factuality.tsv}. */
final class FactualityLexicon {

  private static final String RESOURCE = "/org/attest/lexicons/factuality.tsv";

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
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    FactualityLexicon.class.getResourceAsStream(RESOURCE), RESOURCE),
                StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) reader.lines()::iterator) {
        List<String> f = List.of(line.split("\t", -1));
        if (f.size() == 3 && !line.startsWith("#")) {
          effects.put(
              f.get(0),
              new Effect(
                  f.get(1).equals("-") ? null : Factuality.valueOf(upper(f.get(1))),
                  f.get(2).equals("-") ? null : TransferStatus.valueOf(upper(f.get(2)))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
