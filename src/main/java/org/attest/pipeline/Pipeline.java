package org.attest.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attest.article.Article;
import org.attest.article.LanguageIdentifier;
import org.attest.extract.Facts;
import org.attest.graph.ReadArticle;
import org.attest.graph.Store;
import org.attest.graph.StoreWriter;
import org.attest.graph.StoredArticle;
import org.attest.resolve.Profiler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The main path, from articles to the graph. Articles are read by a number of threads, a bounded
 * number at a time, and stored in batches in the order in which they came; neither the order nor
 * the number of threads shows in the result.
 */
public final class Pipeline {

  /** Triples in a transaction: large enough not to bloat the store, small enough for memory. */
  private static final long BATCH = 300_000;

  private static final int WAITING_PER_THREAD = 4;
  private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

  private final FactReader reader;
  private final Profiler profiler = new Profiler();
  private final Store store;
  private final int threads;
  private final Progress progress;

  /**
   * A pipeline into a store.
   *
   * @param threads how many articles are read at the same time, at least 1
   */
  public Pipeline(FactReader reader, Store store, int threads, Progress progress) {
    this.reader = reader;
    this.store = store;
    this.threads = threads;
    this.progress = progress;
  }

  /** Brings the store into step with some articles; those that it has unchanged stay untouched. */
  public BuildResult run(Iterator<Article> articles) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Run run = new Run(workers);
      while (articles.hasNext()) {
        run.take(articles.next());
      }
      return run.finish();
    } finally {
      workers.shutdownNow();
    }
  }

  /** From an article to what is stored of it. */
  public static ReadArticle read(Article article, FactReader reader, Profiler profiler) {
    Facts facts =
        isEnglish(article)
            ? reader.read(article)
            : new Facts(article, List.of(), List.of(), List.of(), List.of());
    return ReadArticle.of(facts, reader.versions(), profiler);
  }

  private static boolean isEnglish(Article article) {
    return article.language().equals("en") || article.language().startsWith("en-");
  }

  /** One build under way. */
  private final class Run {

    private final ExecutorService workers;
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<ReadArticle> batch = new ArrayList<>();
    private final ArticleIds ids = new ArticleIds(store);
    private final Map<String, Path> moved = new TreeMap<>();
    private long triples;
    private int added;
    private int redone;
    private int unchanged;
    private int foreign;
    private int failed;

    Run(ExecutorService workers) {
      this.workers = workers;
    }

    void take(Article article) {
      try {
        ids.place(article).ifPresent(this::take);
      } catch (ArticleIds.DoubleIdException e) {
        failed++;
        progress.problem(article.id(), e.getMessage() + "; left out");
        progress.done(article.id());
      }
    }

    private void take(ArticleIds.Place place) {
      Article article = place.article();
      String id = article.id();
      StoredArticle stored = place.stored();
      if (stored != null && isCurrent(stored, article)) {
        unchanged++;
        noteMove(stored, article);
        progress.done(id);
        return;
      }
      if (place.rival() != null && stored == null) {
        progress.problem(id, "stored under this id, since " + place.rival() + " has its own");
      }
      Future<ReadArticle> result = workers.submit(() -> read(article, reader, profiler));
      pending.add(new Pending(id, article.language(), stored != null, result));
      if (pending.size() >= threads * WAITING_PER_THREAD) {
        collect(pending.remove());
      }
    }

    BuildResult finish() {
      while (!pending.isEmpty()) {
        collect(pending.remove());
      }
      flush();
      new StoreWriter(store).move(moved);
      return new BuildResult(added, redone, unchanged, foreign, failed);
    }

    private void noteMove(StoredArticle stored, Article article) {
      boolean known = stored.file() != null && Files.exists(stored.file());
      if (!known && article.file() != null) {
        moved.put(article.id(), article.file());
      }
    }

    private boolean isCurrent(StoredArticle stored, Article article) {
      return stored.hash().equals(article.hash()) && stored.versions().equals(reader.versions());
    }

    private void collect(Pending next) {
      try {
        ReadArticle article = next.result().get();
        batch.add(article);
        triples += article.size();
        count(next);
      } catch (ExecutionException e) {
        failed++;
        LOG.debug("{} failed", next.id(), e.getCause());
        progress.problem(next.id(), "could not be read (" + e.getCause() + "); left out");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
      progress.done(next.id());
      if (triples >= BATCH) {
        flush();
      }
    }

    private void count(Pending next) {
      if (next.known()) {
        redone++;
      } else {
        added++;
      }
      if (!next.language().startsWith("en")) {
        foreign++;
        progress.problem(next.id(), reason(next.language()) + "; stored unread");
      }
    }

    private static String reason(String language) {
      return language.equals(LanguageIdentifier.UNDETERMINED)
          ? "is too short or too mixed to tell that it is English"
          : "is in '" + language + "', not English";
    }

    private void flush() {
      new StoreWriter(store).put(batch);
      batch.clear();
      triples = 0;
    }
  }

  private record Pending(String id, String language, boolean known, Future<ReadArticle> result) {}
}
