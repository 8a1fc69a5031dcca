package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agency's text in two outlets, lightly edited, and a third that tells it in its own words. */
class CopiesIT {

  private static final String AGENCY =
      """
      Norway sent 20 howitzers to Ukraine on 14 March 2023.

      The guns left the port of Bergen on two ships at night, and lorries took them on from the \
      Polish border three days later. Crews from the brigade in Trondheim had trained the gunners \
      for six weeks at a camp near Rena.

      Farmers along the road watched the convoys pass until dawn. The parliament in Oslo had voted \
      the money in February, with 140 votes against 9.
      """;

  private static final String OWN_WORDS =
      """
      Twenty howitzers are on their way east: Norway sent 20 howitzers to Ukraine on 14 March 2023.

      People in Bergen heard the cranes work until morning, a docker told this paper.
      """;

  @TempDir Path folder;
  private String out = "";

  private void attest(String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    int code = Attest.run(new PrintWriter(output), new PrintWriter(errors), args);
    out = output.toString();
    assertThat(code).as(errors.toString()).isZero();
  }

  private void write(String name, String publisher, String title, String text) throws IOException {
    Files.writeString(
        folder.resolve(name + ".md"),
        String.format(
            "---\ntitle: \"%s\"\ndate: 2023-03-15\npublisher: \"%s\"\n---\n%s",
            title, publisher, text));
  }

  private List<String> ask(String query, String... options) {
    List<String> all =
        new ArrayList<>(List.of("query", query, "--store", store(), "--format", "csv"));
    all.addAll(List.of(options));
    attest(all.toArray(String[]::new));
    return out.lines().skip(1).toList();
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  @Test
  void copiesSpeakWithOneVoice() throws IOException {
    write("agency", "Nordic Wire", "Norwegian howitzers for Ukraine", AGENCY);
    String edited =
        AGENCY
            .replace("at night", "overnight")
            .replace("Farmers along the road watched the convoys pass until dawn. ", "");
    write("carrier", "Fjord Daily", "Guns leave Bergen for Ukraine", edited);
    attest("build", "--store", store(), folder.toString());

    assertThat(ask("corroboration", "--kind", "WeaponsTransfer"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Norway -> Ukraine: howitzers,2,1,"));
    assertThat(ask("SELECT ?copy ?of { ?copy attest:copyOf ?of }"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("article/carrier", "article/agency"));

    write("third", "Harbour Post", "The guns of March", OWN_WORDS);
    attest("build", "--store", store(), folder.toString());

    assertThat(ask("corroboration", "--kind", "WeaponsTransfer"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Norway -> Ukraine: howitzers,3,2,"));
    assertThat(ask("origins", "--containing", "howitzers")).hasSizeGreaterThanOrEqualTo(3);

    attest("remove", "--store", store(), "agency");

    assertThat(ask("corroboration", "--kind", "WeaponsTransfer"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Norway -> Ukraine: howitzers,2,2,"));
    assertThat(ask("SELECT ?copy ?of { ?copy attest:copyOf ?of }")).isEmpty();
  }
}
