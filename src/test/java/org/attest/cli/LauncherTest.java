package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher {@code attest} on a machine that lacks something, with stand-ins for Java and Maven.
 */
class LauncherTest {

  @TempDir Path folder;
  private Path tools = Path.of("");
  private Path checkout = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool :
        List.of("dirname", "readlink", "find", "head", "mv", "rm", "mkdir", "touch")) {
      Path usual = Path.of("/usr/bin", tool);
      tool(tool, "exec " + (Files.exists(usual) ? usual : Path.of("/bin", tool)) + " \"$@\"");
    }
    checkout = Files.createDirectories(folder.resolve("check out"));
    Files.copy(Path.of("attest"), checkout.resolve("attest"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createFile(checkout.resolve("pom.xml"));
  }

  private void tool(String name, String script) throws IOException {
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** Exit code and output. */
  private record Ran(int code, String output) {}

  private Ran attest() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", checkout.resolve("attest").toString(), "list")
            .redirectErrorStream(true);
    builder.environment().put("PATH", tools.toString());
    builder.environment().remove("JAVA_HOME");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new Ran(process.exitValue(), output);
  }

  @Test
  void aMachineWithoutJavaOrMavenIsTold() throws Exception {
    assertThat(attest().output()).startsWith("attest: no Java found").hasLineCount(1);
    tool("java", "echo java \"$@\"");
    Ran ran = attest();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.output()).startsWith("attest: Maven is needed").hasLineCount(1);
  }

  @Test
  void aBuildThatFailsIsTold() throws Exception {
    tool("java", "echo java \"$@\"");
    tool("mvn", "echo 'what Maven says'; exit 1");
    Ran ran = attest();
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.output().lines())
        .containsExactly(
            "attest: building the program; the first time this also fetches its libraries ...",
            "what Maven says",
            "attest: the build failed; its messages are above");
  }

  @Test
  void buildsOnceAndAgainWhenASourceIsNewer() throws Exception {
    tool("java", "case \"$*\" in *ArchiveClassesAtExit*) ;; *) echo \"runs $*\" ;; esac");
    tool(
        "mvn",
        "echo builds; mkdir -p '"
            + checkout
            + "/target'; touch '"
            + checkout
            + "/target/attest.jar'");
    assertThat(attest().output()).contains("builds\n").contains("attest.jar list");
    assertThat(attest().output()).doesNotContain("builds").contains("attest.jar list");
    Path source = Files.createFile(checkout.resolve("src/main/New.java"));
    assertThat(
            source
                .toFile()
                .setLastModified(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(1)))
        .isTrue();
    assertThat(attest().output()).contains("the sources have changed").contains("builds\n");
  }
}
