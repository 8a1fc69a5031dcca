package org.attest.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The program promises to send nothing; onnxruntime's Linux library from 1.29.0 on does. */
class NoTelemetryTest {

  @Test
  void theLibraryThatShipsKnowsNoAddressToReportTo() throws IOException {
    try (InputStream in =
        NoTelemetryTest.class.getResourceAsStream(
            "/ai/onnxruntime/native/linux-x64/libonnxruntime.so")) {
      String library = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(library.contains("libonnxruntime")).as("it is the library").isTrue();
      assertThat(library.contains("events.data.microsoft.com")).as("reports").isFalse();
    }
  }
}
