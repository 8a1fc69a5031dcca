package org.attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that would change something are refused, and the connection stays sound. */
class RefusalsTest extends ServedSamples {

  @ParameterizedTest
  @CsvSource({
    "/sparql, application/sparql-update, DELETE WHERE { ?s ?p ?o }, 415",
    "/sparql, application/x-www-form-urlencoded, update=CLEAR+ALL, 400",
    "/update, application/sparql-update, DELETE WHERE { ?s ?p ?o }, 405",
    "/data?default, text/turtle, <urn:x> <urn:y> <urn:z> ., 405",
    "/upload, text/turtle, <urn:x> <urn:y> <urn:z> ., 405",
    "/$/datasets, application/json, {}, 405",
    "/$/compact/x, application/json, {}, 405",
    "/, text/plain, x, 405"
  })
  void changesNothingThroughTheWeb(String path, String type, String body, int status) {
    long before = served.store().changes();
    HttpResponse<String> answer = served.post(path, type, body);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(status == 405);
    assertThat(served.store().changes()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/sparql-update",
    "PUT, /sparql, application/sparql-query",
    "POST, /data?default, text/turtle",
    "DELETE, /data?default, text/turtle",
    "POST, /events, text/plain"
  })
  void servesTheNextRequestAfterALateBody(String method, String path, String type)
      throws IOException, InterruptedException {
    try (Socket socket = connect()) {
      write(socket, head(method, path, type) + "Content-Length: 9\r\n\r\n");
      // A server that answers at once has closed the connection by now.
      Thread.sleep(Duration.ofMillis(200).toMillis());
      write(
          socket, "CLEAR ALLGET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      List<String> lines = lines(socket);
      assertThat(lines.get(0)).matches("HTTP/1.1 4(05|15) .*");
      assertThat(lines).anyMatch(line -> line.contains("HTTP/1.1 404"));
    }
  }

  @Test
  void saysThatTheConnectionEndsAfterALongBody() throws IOException {
    try (Socket socket = connect()) {
      write(socket, head("POST", "/events", "text/plain") + "Content-Length: 99999999\r\n\r\n");
      List<String> lines = lines(socket);
      assertThat(lines.get(0)).startsWith("HTTP/1.1 405 ");
      assertThat(lines).contains("Connection: close");
    }
  }

  private static Socket connect() throws IOException {
    Socket socket = new Socket("127.0.0.1", served.address().getPort());
    socket.setSoTimeout(60_000);
    return socket;
  }

  private static String head(String method, String path, String type) {
    return method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\n";
  }

  private static void write(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static List<String> lines(Socket socket) throws IOException {
    List<String> lines = new ArrayList<>();
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      lines.add(line);
    }
    return lines;
  }
}
