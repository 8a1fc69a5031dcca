package org.attest.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attest.graph.Store;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Dossiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is worked out from the whole store and kept until it changes: the catalogue of events and
 * the text index. After a change the old ones serve on until the new ones are ready.
 */
final class Views implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Views.class);

  /** The two for one state of the store. */
  record View(long state, Catalogue catalogue, TextSearch text) {}

  private final Store store;
  private final Dossiers dossiers;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "views");
            thread.setDaemon(true);
            return thread;
          });
  private volatile View current;

  Views(Store store) {
    this.store = store;
    this.dossiers = new Dossiers(store);
    this.current = view();
  }

  /** Reads single things, with one memory for all pages. */
  Dossiers dossiers() {
    return dossiers;
  }

  /** The latest that is ready; looks for changes on the way. */
  View now() {
    View view = current;
    if (view.state() != store.changes() && renewing.compareAndSet(false, true)) {
      worker.execute(this::renew);
    }
    return view;
  }

  private void renew() {
    try {
      current = view();
    } catch (RuntimeException e) {
      LOG.error("the overview could not be renewed", e);
    } finally {
      renewing.set(false);
    }
  }

  private View view() {
    long state = store.changes();
    CompletableFuture<TextSearch> text = CompletableFuture.supplyAsync(() -> TextSearch.of(store));
    Catalogue catalogue = dossiers.catalogue();
    return new View(state, catalogue, text.join());
  }

  @Override
  public void close() {
    worker.shutdown();
  }
}
