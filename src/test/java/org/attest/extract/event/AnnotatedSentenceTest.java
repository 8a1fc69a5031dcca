package org.attest.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.attest.extract.event.AnnotatedSentence.Marked;
import org.junit.jupiter.api.Test;

class AnnotatedSentenceTest {

  @Test
  void takesTheMarksOff() {
    AnnotatedSentence sentence =
        AnnotatedSentence.of(
            "{visitor1,host2 She} {V1.planned flies} to {destination1 Oslo}, {M2 talks}.");

    assertThat(sentence.text()).isEqualTo("She flies to Oslo, talks.");
    assertThat(sentence.events()).extracting(Marked::type).containsExactly("Visit", "Meeting");
    Marked visit = sentence.events().get(0);
    assertThat(visit.attributes()).containsExactly("planned");
    assertThat(visit.trigger().holds(sentence.text().indexOf("flies"))).isTrue();
    assertThat(visit.phrases())
        .extracting(AnnotatedSentence.Phrase::role)
        .isEqualTo(List.of("visitor", "destination"));
  }

  @Test
  void namesABrokenLabel() {
    assertThatThrownBy(() -> AnnotatedSentence.of("{sup-plier Iran} {T sold} arms"))
        .hasMessageContaining("sup-plier");
  }
}
