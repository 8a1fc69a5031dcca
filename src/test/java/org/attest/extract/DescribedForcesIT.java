package org.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "The rebels", "the force", "the insurgents": groups and bodies that were named before. */
class DescribedForcesIT extends ShortArticles {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M23 rebels captured a town near Goma on Wednesday, residents said. The rebels attacked Congolese troops with mortars.|ATTACKER|m23
          Tamil Tiger rebels bombed an air force base in Sri Lanka on Monday. Hours later government jets bombed a jungle airstrip.|TARGET|liberation-tigers-of-tamil-eelam
          Tamil Tiger rebels bombed an air force base in Sri Lanka on Monday. Hours later government jets bombed a jungle airstrip.|ATTACKER|sri-lanka
          Australia gave 40 rifles to the Royal Solomon Islands Police Force. New Zealand will give the force 20 pistols in May.|RECIPIENT|royal-solomon-islands-police-force
          The rebel group Ansar Dine has shelled Malian troops. Turkey had given rifles to the insurgents in May.|RECIPIENT|ansar-dine
          """)
  void whoeverWasNamedBeforeIsMeant(String text, Role role, String party) {
    List<Event> events = read(text).events();
    assertThat(fillers(events.get(events.size() - 1), role)).containsExactly(party);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M23 rebels captured a town near Goma on Wednesday. Rebels in Colombia attacked soldiers with mortars.|ATTACKER|m23
          The rebel group Ansar Dine has shelled Malian troops. Turkey gave rifles to Chadian insurgents in May.|RECIPIENT|ansar-dine
          """)
  void othersAreNot(String text, Role role, String party) {
    List<Event> events = read(text).events();
    assertThat(fillers(events.get(events.size() - 1), role)).isNotEmpty().doesNotContain(party);
  }
}
