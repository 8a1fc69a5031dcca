package org.attest.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Sample;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.resolve.Profiler;

/** A store that is being served, for tests. */
final class Served implements AutoCloseable {

  private static final int BATCH = 250;

  private final Store store;
  private final AttestServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  Served(Path folder, List<Facts> articles, ServerOptions options) {
    store = Store.openOrCreate(folder);
    put(articles);
    server = AttestServer.start(store, options, (a, f, t, out, err) -> 7);
  }

  static ServerOptions anyPort() {
    return ServerOptions.ofPort(0);
  }

  void put(List<Facts> articles) {
    List<ReadArticle> read = new ArrayList<>();
    for (Facts facts : articles) {
      read.add(ReadArticle.of(facts, Sample.VERSIONS, new Profiler()));
    }
    for (int i = 0; i < read.size(); i += BATCH) {
      new StoreWriter(store).put(read.subList(i, Math.min(read.size(), i + BATCH)));
    }
  }

  Store store() {
    return store;
  }

  URI address() {
    return server.address();
  }

  /** Reads a path; headers as name, value, name, value. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(60));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  URI uri(String path) {
    return URI.create(server.address().toString().replaceAll("/$", "") + path);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
