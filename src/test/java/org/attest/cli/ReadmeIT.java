package org.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README, run as it stands there in a folder like a fresh checkout. */
class ReadmeIT {

  private static final Pattern SHELL_BLOCK =
      Pattern.compile("^```sh\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern TEXT_BLOCK =
      Pattern.compile("^```text\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);

  /** The README's command for all tests, among them this one. */
  private static final String TEST_COMMAND = "mvn verify";

  @Test
  void everyCommandWorks(@TempDir Path checkout) throws Exception {
    Path home = Path.of("").toAbsolutePath();
    for (String folder : List.of("examples", "queries")) {
      copy(home.resolve(folder), checkout.resolve(folder));
    }
    launcher(checkout.resolve("attest"));
    String readme = Files.readString(home.resolve("README.md"));
    List<String> commands = commands(readme);
    assertThat(commands).hasSizeGreaterThan(5);
    StringBuilder shown = new StringBuilder();
    for (String command : commands) {
      if (command.startsWith("./attest serve")) {
        serves(checkout, command);
      } else {
        assertThat(run(checkout, command)).as(command).isZero();
        shown.append(Files.readString(checkout.resolve("output.txt"))).append('\n');
      }
    }
    assertThat(run(checkout, "./attest query report/claims")).isZero();
    shown.append(Files.readString(checkout.resolve("output.txt")));
    List<List<String>> rows = shown.toString().lines().map(ReadmeIT::cells).toList();
    assertThat(sampleRows(readme))
        .hasSizeGreaterThan(5)
        .allSatisfy(row -> assertThat(rows).anyMatch(shownRow -> shownRow.containsAll(row)));
  }

  /** The rows of the tables that the README shows. */
  private static List<List<String>> sampleRows(String readme) {
    List<List<String>> rows = new ArrayList<>();
    Matcher block = TEXT_BLOCK.matcher(readme);
    while (block.find()) {
      block.group(1).lines().skip(2).map(ReadmeIT::cells).forEach(rows::add);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    return List.of(line.strip().split(" {2,}", -1));
  }

  /** A server runs until it is told to end; here it may take any port. */
  private static void serves(Path folder, String command) throws Exception {
    Path output = folder.resolve("server.txt");
    Process process =
        new ProcessBuilder("sh", "-c", "exec " + command + " --port 0")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      for (int i = 0; i < 1800 && process.isAlive(); i++) {
        if (Files.readString(output).contains("Serving")) {
          break;
        }
        Thread.sleep(100);
      }
      assertThat(output).as(command).content().contains("Serving").contains("http://127.0.0.1:");
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).as("stops: " + command).isTrue();
    assertThat(folder.resolve("attest-store/server")).doesNotExist();
  }

  /** Copies a folder; a link would make JUnit warn when it clears away. */
  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static List<String> commands(String readme) {
    List<String> commands = new ArrayList<>();
    Matcher block = SHELL_BLOCK.matcher(readme);
    while (block.find()) {
      block
          .group(1)
          .lines()
          .map(line -> line.replaceFirst("\\s+#.*", "").strip())
          .filter(line -> !line.isEmpty() && !line.equals(TEST_COMMAND))
          .forEach(commands::add);
    }
    return commands;
  }

  /** Stands in for the launcher, which would build the program while its tests run. */
  private static void launcher(Path file) throws IOException {
    String script =
        """
        #!/bin/sh
        exec "%s" -cp "%s" org.attest.cli.Attest "$@"
        """
            .formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"));
    Files.writeString(file, script, StandardCharsets.UTF_8);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static int run(Path folder, String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ends in time: " + command).isTrue();
    return process.exitValue();
  }
}
