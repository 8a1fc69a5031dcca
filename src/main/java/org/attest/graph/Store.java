package org.attest.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionInfo;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.attest.extract.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The graph on disk: a named graph per article and the merged graph as default graph. One process
 * at a time; within it, any number of readers beside one writer.
 */
public final class Store implements AutoCloseable {

  /** The named graph that holds what resolving remembers; no part of the knowledge graph. */
  public static final Node INDEX = Iris.merged("index");

  private final StoreFolder folder;
  private final DatasetGraph data;
  private final AtomicLong changes;
  private final boolean owner;

  private Store(StoreFolder folder, DatasetGraph data, AtomicLong changes, boolean owner) {
    this.folder = folder;
    this.data = data;
    this.changes = changes;
    this.owner = owner;
  }

  /**
   * Opens a store that is there.
   *
   * @throws StoreException if there is none, it is something else or another process has it
   */
  public static Store open(Path path) {
    StoreFolder folder = new StoreFolder(path);
    folder.check();
    return connect(path, folder);
  }

  /**
   * Opens a store and makes it first if the folder is missing or empty.
   *
   * @throws StoreException if the folder holds something else or another process has it
   */
  public static Store openOrCreate(Path path) {
    StoreFolder folder = new StoreFolder(path);
    folder.prepare();
    return connect(path, folder);
  }

  private static Store connect(Path path, StoreFolder folder) {
    try {
      boolean fresh = folder.prepareDatabase();
      DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.database()));
      Compaction compaction = new Compaction(folder, data);
      compaction.clearAway();
      if (fresh) {
        compaction.remember();
      }
      return new Store(folder, data, new AtomicLong(), true);
    } catch (DBOpEnvException | TDBException e) {
      String message = String.valueOf(e.getMessage());
      if (message.contains("lock")) {
        throw new StoreTakenException(path, e);
      }
      throw new StoreException(path + ": the database is broken (" + message + ")", e);
    } catch (RuntimeException | InternalError e) {
      DiskFull.check(path, e);
      throw e;
    }
  }

  /** The quads. Use them inside {@link #read} or {@link #write}. */
  public DatasetGraph data() {
    return data;
  }

  /** Runs something that reads one unchanging state of the graph. */
  public <T> T read(Supplier<T> action) {
    return Txn.calculateRead(data, action);
  }

  /**
   * Runs something that changes the graph wholly or, when it fails or is killed, not at all. Now
   * and then gives back the disk space of what earlier changes have replaced.
   *
   * @throws StoreException if there is no space left on the disk
   */
  public void write(Runnable action) {
    try {
      Txn.exec(data, TxnType.WRITE, action);
    } catch (RuntimeException | InternalError e) {
      DiskFull.check(path(), e);
      throw e;
    }
    changes.incrementAndGet();
    new Compaction(folder, data).runIfWorthwhile();
  }

  /** How often the graph has been written to since the store was opened. */
  public long changes() {
    return changes.get();
  }

  /**
   * Which state of the graph the reading under way sees: equal when it is the same as that of
   * another reading. To be used inside {@link #read}.
   */
  public Object state() {
    DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(data);
    TransactionInfo reading = database.getTxnSystem().getTransactionInfo();
    // While compaction moves the store, a reading may be of the database that is being left.
    return reading == null || !reading.isReadTxn()
        ? new Object()
        : new State(database.getLocation().toString(), reading.getDataVersion());
  }

  private record State(String database, long version) {}

  /** The same store for another user in this process, who may close it without closing it here. */
  public Store shared() {
    return new Store(folder, data, changes, false);
  }

  /** The folder that the store lies in. */
  public Path path() {
    return folder.path();
  }

  /** Names of the article graphs, ordered. */
  public List<Node> graphs() {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.remove(INDEX);
    names.sort(java.util.Comparator.comparing(Node::getURI));
    return names;
  }

  /** The log of what became new. */
  public NewsLog news() {
    return new NewsLog(folder.news());
  }

  /** Whether an IRI is that of a thing of the merged graph, or leads to one. */
  public boolean isNamed(String iri) {
    return read(
        () ->
            data.getDefaultGraph().contains(NodeFactory.createURI(iri), Vocabulary.TYPE, Node.ANY)
                || data.getDefaultGraph()
                    .contains(NodeFactory.createURI(iri), Vocabulary.IS_REPLACED_BY, Node.ANY));
  }

  /**
   * Where an IRI that was handed out leads now: the node that has taken its place or, when nothing
   * of it is left, what it last led to; itself if it is in use or was never handed out.
   */
  public String current(String iri) {
    return read(
        () -> {
          String now = iri;
          for (int steps = 0; steps < 20; steps++) {
            Node node = NodeFactory.createURI(now);
            if (data.getDefaultGraph().contains(node, Vocabulary.TYPE, Node.ANY)) {
              return now;
            }
            String next = Values.text(data.getDefaultGraph(), node, Vocabulary.IS_REPLACED_BY);
            next = next.isEmpty() ? news().lastKnown(now) : next;
            if (next.isEmpty()) {
              return now;
            }
            now = next;
          }
          return now;
        });
  }

  /** What people have judged: a file beside the folder, which outlives it. */
  public JudgementFile judgements() {
    return new JudgementFile(folder.judgements());
  }

  /** The log of changes, which lies beside the graph. */
  History history() {
    return new History(folder.log());
  }

  /** What is stored about one article. */
  public Optional<StoredArticle> article(String id) {
    return read(() -> Optional.ofNullable(stored(Iris.graph(id))));
  }

  /** All articles, ordered by id. */
  public List<StoredArticle> articles() {
    return read(
        () -> {
          List<StoredArticle> found = new ArrayList<>();
          graphs()
              .forEach(
                  graph -> {
                    StoredArticle article = stored(graph);
                    if (article != null) {
                      found.add(article);
                    }
                  });
          found.sort(java.util.Comparator.comparing(StoredArticle::id));
          return found;
        });
  }

  private @Nullable StoredArticle stored(Node graph) {
    Graph content = data.getGraph(graph);
    Iterator<Quad> articles = data.find(graph, Node.ANY, Vocabulary.TYPE, Vocabulary.ARTICLE);
    if (!articles.hasNext()) {
      return null;
    }
    Node article = articles.next().getSubject();
    Node reading = Values.one(content, graph, Vocabulary.GENERATED_BY);
    String id = Values.text(content, article, Vocabulary.IDENTIFIER);
    return new StoredArticle(
        id,
        Values.text(content, article, Vocabulary.HEADLINE),
        Values.text(content, article, Vocabulary.DATE_PUBLISHED),
        Values.text(
            content, Values.one(content, article, Vocabulary.PUBLISHED_BY), Vocabulary.LABEL),
        Values.text(content, article, Vocabulary.IN_LANGUAGE),
        Values.text(content, article, Vocabulary.CONTENT_HASH),
        new Versions(
            Values.text(content, reading, Vocabulary.PROGRAM_VERSION),
            Values.text(content, reading, Vocabulary.RULES_VERSION),
            Values.text(content, reading, Vocabulary.LEXICONS_VERSION),
            Values.text(content, reading, Vocabulary.MODEL_VERSION)),
        Batch.file(data, id));
  }

  /** Lets other processes have the store, unless this is a shared one. */
  @Override
  public void close() {
    if (owner) {
      TDBInternal.expel(data);
    }
  }
}
