package org.attest.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleLoaderTest {

  private static RuleSet load(String yaml) throws IOException {
    return new RuleLoader(Set.of("Visit")).add("my.yml", new StringReader(yaml)).load();
  }

  @Test
  void readsARuleWithItsFamilies() throws IOException {
    RuleSet rules =
        load(
            """
            families:
              go: [travel, fly]
            rules:
              - name: visit-go
                type: Visit
                verbs: [$go, head]
                roles: {visitor: subj, destination: [to, in]}
                needs: [visitor]
                set: {mode: in-person}
                examples:
                  - text: Anna flew to Oslo.
                    visitor: Anna
                counterexamples: [Flies fly.]
            """);
    Rule rule = rules.rules().get(0);
    assertThat(rule.lemmas()).containsExactlyInAnyOrder("travel", "fly", "head");
    assertThat(rule.roles().get("destination")).containsExactly("to", "in");
    assertThat(rule.attributes()).containsEntry("mode", "in-person");
    assertThat(rule.examples().get(0).expected().get("visitor")).containsExactly("Anna");
    assertThat(rule.counterexamples()).containsExactly("Flies fly.");
    assertThat(rule.origin()).isEqualTo("my.yml:4");
  }

  @Test
  void namesFileAndLineOfAnUnnamedRule() {
    assertThatThrownBy(() -> load("rules:\n  - type: Visit\n    verbs: [go]\n"))
        .isInstanceOf(RuleException.class)
        .hasMessage("my.yml:2: a rule needs a name");
  }

  @Test
  void refusesTwoRulesOfOneName() {
    String rule = "  - {name: a, type: Visit, verbs: [go]}\n";
    assertThatThrownBy(() -> load("rules:\n" + rule + rule))
        .hasMessage("my.yml:3: rule 'a' is also defined at my.yml:2; rename one");
  }

  @Test
  void refusesAnUnknownFamily() {
    assertThatThrownBy(() -> load("rules:\n  - {name: a, type: Visit, verbs: [$gone]}\n"))
        .hasMessageContaining("my.yml:2: no family '$gone'");
  }

  @Test
  void refusesAnUnknownTypeKeyOrNeed() {
    assertThatThrownBy(() -> load("rules:\n  - {name: a, type: Party, verbs: [go]}\n"))
        .hasMessageContaining("unknown type 'Party'");
    assertThatThrownBy(() -> load("rules:\n  - {name: a, type: Visit, verbs: [go], rolls: {}}\n"))
        .hasMessageContaining("unknown key 'rolls'");
    assertThatThrownBy(
            () -> load("rules:\n  - {name: a, type: Visit, verbs: [go], needs: [host]}\n"))
        .hasMessageContaining("needs role 'host', which it doesn't bind");
  }

  @Test
  void refusesBothOrNoKindOfTrigger() {
    assertThatThrownBy(() -> load("rules:\n  - {name: a, type: Visit}\n"))
        .hasMessageContaining("needs either verbs or nouns");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThatThrownBy(() -> load("rules:\n  - name: [a\n"))
        .isInstanceOf(RuleException.class)
        .hasMessageStartingWith("my.yml:")
        .hasMessageContaining("not valid YAML");
  }
}
