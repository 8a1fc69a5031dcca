package org.attest.server;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.graph.Store;
import org.attest.graph.StoreException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves a store: SPARQL at {@code /sparql}, graphs at {@code /data}, pages at {@code /}. Nothing
 * can be changed through the web; commands such as {@code attest build} come in by a door of their
 * own that only the store's owner can open.
 */
public final class AttestServer implements AutoCloseable {

  private static final int THREADS = 200;
  private static final int WAITING = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long STOP_MILLIS = 2000;

  private static final Logger LOG = LoggerFactory.getLogger(AttestServer.class);

  private final FusekiServer web;
  private final CommandPort commands;
  private final Views views;
  private final ServerOptions options;

  private AttestServer(FusekiServer web, CommandPort commands, Views views, ServerOptions options) {
    this.web = web;
    this.commands = commands;
    this.views = views;
    this.options = options;
  }

  /**
   * Starts to serve a store.
   *
   * @param runner runs commands that are handed over
   * @throws StoreException if the port is taken, in words for people
   */
  public static AttestServer start(Store store, ServerOptions options, CommandRunner runner) {
    Views views = new Views(store);
    Pages pages = new Pages(store, views);
    FusekiServer web = build(store, views, pages, options);
    try {
      web.start();
      views.warmUp(pages::warmUp);
    } catch (FusekiException e) {
      views.close();
      throw notStarted(options, e);
    }
    return new AttestServer(web, CommandPort.open(store.path(), runner), views, options);
  }

  private static StoreException notStarted(ServerOptions options, FusekiException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new StoreException(
            "port "
                + options.port()
                + " is taken by another program; name another with --port, or 0 for any that is free",
            e);
      }
      if (cause instanceof IOException && cause.getCause() == null) {
        return new StoreException(
            "port " + options.port() + " can't be used: " + cause.getMessage(), e);
      }
    }
    return new StoreException("the server can't start: " + e.getMessage(), e);
  }

  private static FusekiServer build(Store store, Views views, Pages pages, ServerOptions options) {
    DatasetGraph data =
        TextDatasetFactory.create(
            store.data(), new LiveTextIndex(() -> views.now().text().index()), false);
    data.getContext()
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQ.queryTimeout, Long.toString(options.queryTime().toMillis()));
    Gate gate = new Gate(options.atOnce(), WAITING, PATIENCE);
    FusekiServer server =
        FusekiServer.create()
            .port(options.port())
            .loopback(!options.everywhere())
            .maxServerThreads(THREADS)
            .fusekiModules(FusekiModules.create())
            .registerOperation(Operation.Query, new GuardedQuery(options.rows()))
            .add(
                "/",
                DataService.newBuilder(data)
                    .addEndpoint(Operation.Query, "sparql")
                    .addEndpoint(Operation.GSP_R, "data"))
            .addFilter("/*", new Front(pages, gate, options.everywhere()))
            .build();
    server.getJettyServer().setStopTimeout(STOP_MILLIS);
    server.getJettyServer().setErrorHandler(new BareErrors());
    for (Connector connector : server.getJettyServer().getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      if (http != null) {
        HttpConfiguration configuration = http.getHttpConfiguration();
        // Ids of articles may hold any character; Asked decodes paths itself and opens no files.
        configuration.setUriCompliance(UriCompliance.LEGACY);
      }
    }
    return server;
  }

  /** Where a browser on this machine finds the pages. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + web.getPort() + "/");
  }

  /** Whether other machines can reach it. */
  public boolean everywhere() {
    return options.everywhere();
  }

  /** Waits until the server is stopped. */
  public void join() {
    web.join();
  }

  /** Stops: requests under way end first, for a moment. The store stays open. */
  @Override
  public void close() {
    commands.close();
    try {
      web.stop();
    } catch (FusekiException e) {
      // On a busy machine a request may outlast the time that is given to it; it is cut off then.
      LOG.debug("requests under way were cut off", e);
    }
    views.close();
  }
}
