package org.attest.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attest.graph.Store;
import org.attest.query.dossier.Catalogue;
import org.attest.query.dossier.Dossiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is worked out from the whole store and kept until it changes: the catalogue of events and
 * the text index. A server starts before they are ready, and who needs one waits for it. After a
 * change the old ones serve on until the new ones are ready.
 */
final class Views implements AutoCloseable {

  private static final int STOP_SECONDS = 5;
  private static final Logger LOG = LoggerFactory.getLogger(Views.class);

  /** The two for one state of the store. */
  record View(
      long state, CompletableFuture<Catalogue> reading, CompletableFuture<TextSearch> indexing) {

    /** All events in short. */
    Catalogue catalogue() {
      return reading.join();
    }

    /** Names and sentences. */
    TextSearch text() {
      return indexing.join();
    }
  }

  private final Store store;
  private final Dossiers dossiers;
  private final AtomicBoolean renewing = new AtomicBoolean();
  private final ExecutorService workers = Executors.newFixedThreadPool(3, Views::thread);
  private volatile View current;
  private volatile Runnable warmUp = () -> {};
  private volatile boolean closed;

  Views(Store store) {
    this.store = store;
    this.dossiers = new Dossiers(store);
    this.current = view();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "views");
    thread.setDaemon(true);
    return thread;
  }

  /** Reads single things, with one memory for all pages. */
  Dossiers dossiers() {
    return dossiers;
  }

  /** The latest that is ready; looks for changes on the way. */
  View now() {
    View view = current;
    if (view.state() != store.changes() && !closed && renewing.compareAndSet(false, true)) {
      workers.execute(this::renew);
    }
    return view;
  }

  /** Does something beside the answers once the catalogue is there, and again after changes. */
  void warmUp(Runnable work) {
    warmUp = work;
    workers.execute(
        () -> {
          current.reading().handle((catalogue, failure) -> failure == null).join();
          work.run();
        });
  }

  /** Whether nothing more is wanted. */
  boolean closed() {
    return closed;
  }

  private void renew() {
    try {
      View next = view();
      next.catalogue();
      next.text();
      current = next;
      warmUp.run();
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.error("the overview could not be renewed", e);
      }
    } finally {
      renewing.set(false);
    }
  }

  private View view() {
    long state = store.changes();
    return new View(
        state,
        CompletableFuture.supplyAsync(dossiers::catalogue, workers),
        CompletableFuture.supplyAsync(() -> TextSearch.of(store, this::closed), workers));
  }

  /** Ends the work under way, so that the store can be closed. */
  @Override
  public void close() {
    closed = true;
    workers.shutdown();
    try {
      if (!workers.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the text index is still being made");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
