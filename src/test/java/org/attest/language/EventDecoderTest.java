package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EventDecoderTest {

  private static final Network.Labels LABELS =
      new Network.Labels(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of("_", "Meeting", "Visit"),
          List.of("asserted", "denied"),
          List.of("in-person", "call"),
          List.of("_", "participant", "visitor"),
          List.of("_", "asserts"));

  private static final float[] NOTHING = {9, 0, 0};

  private static List<EventReading> decode(
      float[][] events, long[][] roles, long[][] sources, long... factualities) {
    return new EventDecoder(LABELS)
        .events(
            new Network.Result(
                new long[0],
                new long[0],
                new float[0][],
                new float[0][],
                new long[0][],
                new long[0],
                new long[0][],
                events,
                factualities,
                new long[events.length],
                roles,
                sources));
  }

  @Test
  void readsATriggerWithItsArgumentsAndSources() {
    List<EventReading> found =
        decode(
            new float[][] {NOTHING, NOTHING, {0, 9, 0}, NOTHING},
            new long[][] {{0, 0, 0, 0}, {0, 0, 0, 0}, {1, 1, 2, 1}, {0, 0, 0, 0}},
            new long[][] {{0, 0, 0, 0}, {0, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 0}},
            0,
            0,
            1,
            0);

    assertThat(found).hasSize(1);
    EventReading meeting = found.get(0);
    assertThat(meeting.trigger()).isEqualTo(1);
    assertThat(meeting.type()).isEqualTo("Meeting");
    assertThat(meeting.factuality()).isEqualTo("denied");
    assertThat(meeting.detail()).isEqualTo("in-person");
    // neither the root nor the trigger itself is an argument
    assertThat(meeting.arguments())
        .containsExactly(new EventArgument("participant", 0), new EventArgument("participant", 2));
    assertThat(meeting.sources()).containsExactly(new EventArgument("asserts", 0));
    assertThat(meeting.isLikely()).isTrue();
  }

  @Test
  void keepsWhatIsWorthALookAndSaysHowLikelyItIs() {
    long[][] none = new long[3][3];
    float half = (float) Math.log(0.25);
    List<EventReading> found =
        decode(new float[][] {NOTHING, {0, half, -50}, {0, -5, -5}}, none, none, 0, 0, 0);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).probability()).isCloseTo(0.2, within(1e-6));
    assertThat(found.get(0).isLikely()).isFalse();
  }
}
