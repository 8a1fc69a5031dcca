package org.attest.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.attest.extract.EventType;
import org.attest.extract.RuleFiles;
import org.attest.extract.entity.Entities;
import org.attest.language.Conllu;
import org.attest.language.Sentence;
import org.attest.rules.FrameReader;
import org.junit.jupiter.api.Test;

class CandidateFinderTest {

  private static final String WORDS =
      """
      1 Oslo     Oslo    PROPN NNP 2 nsubj
      2 says     say     VERB  VBZ 0 root
      3 Denmark  Denmark PROPN NNP 4 nsubj
      4 sold     sell    VERB  VBD 2 ccomp
      5 Kenya    Kenya   PROPN NNP 4 iobj
      6 rifles   rifle   NOUN  NNS 4 obj
      """;

  private static List<EventCandidate> candidates(String events) {
    Sentence sentence = Conllu.sentence("# events = " + events + "\n" + WORDS);
    return CandidateFinder.find(
        sentence,
        RuleFiles.load().match(sentence, FrameReader.load().read(sentence)),
        new Entities(List.of()),
        UnaryOperator.identity());
  }

  @Test
  void whatBothNameCountsMore() {
    List<EventCandidate> found =
        candidates(
            "4 WeaponsTransfer 0.9 asserted delivered 1:supplier 3:supplier 5:recipient 6:item");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).type()).isEqualTo(EventType.WEAPONS_TRANSFER);
    assertThat(found.get(0).heads("supplier")).containsExactly(List.of(2));
    assertThat(found.get(0).finder()).isNotEqualTo(EventMention.READER);
  }

  @Test
  void aRuleFillsWhatTheReaderLeavesOpen() {
    List<EventCandidate> found =
        candidates("4 WeaponsTransfer 0.9 asserted delivered 3:supplier 6:item");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).heads("recipient")).contains(List.of(4));
  }

  @Test
  void anUnlikelyReadingNeedsARule() {
    assertThat(candidates("4 WeaponsTransfer 0.2 asserted delivered 3:supplier")).hasSize(1);
    assertThat(candidates("2 Meeting 0.2 asserted call 1:participant 3:participant"))
        .extracting(EventCandidate::type)
        .doesNotContain(EventType.MEETING);
  }

  @Test
  void theReaderStandsAlone() {
    assertThat(candidates("2 Meeting 0.8 asserted call 1:participant 3:participant"))
        .extracting(EventCandidate::finder)
        .contains(EventMention.READER);
  }
}
