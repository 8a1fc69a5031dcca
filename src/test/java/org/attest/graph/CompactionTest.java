package org.attest.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/attest/id/article/a");

  @TempDir Path folder;

  /** Writes a graph anew, as a rebuild does: other texts in place of the earlier ones. */
  private static void rewrite(Store store, int round) {
    store.write(
        () -> {
          store.data().deleteAny(GRAPH, Node.ANY, Node.ANY, Node.ANY);
          for (int i = 0; i < 50; i++) {
            store.data().add(Quad.create(GRAPH, node(i), node(i), text(round + " of " + i)));
          }
        });
  }

  private static Node node(int i) {
    return NodeFactory.createURI("https://w3id.org/attest/id/" + i);
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words + " " + "word ".repeat(200));
  }

  private static TreeSet<String> quads(Store store) {
    TreeSet<String> quads = new TreeSet<>();
    store.read(
        () -> {
          store.data().find().forEachRemaining(q -> quads.add(q.toString()));
          return quads;
        });
    return quads;
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tdb2"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> name.startsWith("Data"))
          .sorted()
          .toList();
    }
  }

  private long texts(String generation) throws IOException {
    return Files.size(folder.resolve("tdb2").resolve(generation).resolve("nodes-data.obj"));
  }

  @Test
  void aStoreThatIsHalfWasteShrinksToWhatItHolds() throws Exception {
    try (Store store = Store.openOrCreate(folder)) {
      for (int round = 0; round < 10; round++) {
        rewrite(store, round);
      }
      assertThat(generations()).containsExactly("Data-0001");
      long grown = texts("Data-0001");
      Files.writeString(folder.resolve("compacted"), "1000 50 2000");
      rewrite(store, 10);
      assertThat(generations()).containsExactly("Data-0002");
      assertThat(texts("Data-0002")).isLessThan(grown / 5);
      assertThat(note()[0]).isGreaterThan(1000);
      assertThat(quads(store)).hasSize(50).allMatch(q -> q.contains("10 of "));
      rewrite(store, 11);
      assertThat(generations()).as("once is enough").containsExactly("Data-0002");
    }
    try (Store again = Store.open(folder)) {
      assertThat(quads(again)).hasSize(50).allMatch(q -> q.contains("11 of "));
    }
  }

  private long[] note() throws IOException {
    String note = Files.readString(folder.resolve("compacted")).strip();
    return Stream.of(note.split(" ")).mapToLong(Long::parseLong).toArray();
  }

  @Test
  void aStoreThatHasDoubledByWhatItHoldsStays() throws Exception {
    try (Store store = Store.openOrCreate(folder)) {
      long bytes = note()[0] / 2 - 200_000;
      Files.writeString(folder.resolve("compacted"), bytes + " 0 " + bytes);
      store.write(
          () -> {
            for (int i = 0; i < 2000; i++) {
              store.data().add(Quad.create(GRAPH, node(i), node(0), node(i % 7)));
            }
          });
      assertThat(generations()).as("2,000 quads take space").containsExactly("Data-0001");
      assertThat(note()[2]).as("size at the next look").isGreaterThan(2 * bytes);
      Files.writeString(folder.resolve("compacted"), bytes + " 2000 " + bytes);
      rewrite(store, 1);
      assertThat(generations()).as("they were there before").containsExactly("Data-0002");
      assertThat(note()[1]).isEqualTo(50);
    }
  }

  @Test
  void whatWasRemovedIsWipedFromTheDisk() throws Exception {
    try (Store store = Store.openOrCreate(folder)) {
      rewrite(store, 1);
      store.write(() -> store.data().deleteAny(GRAPH, Node.ANY, Node.ANY, Node.ANY));
      assertThat(texts("Data-0001")).isPositive();
      new Compaction(new StoreFolder(folder), store.data()).run();
      assertThat(texts("Data-0002")).isZero();
      assertThat(quads(store)).isEmpty();
    }
  }

  @Test
  void aCompactionThatWasCutOffLeavesTheStoreAsItWas() throws Exception {
    TreeSet<String> before;
    try (Store store = Store.openOrCreate(folder)) {
      rewrite(store, 1);
      before = quads(store);
    }
    Path half = Files.createDirectories(folder.resolve("tdb2/Data-0002-tmp"));
    Files.writeString(half.resolve("GSPO.dat"), "half a copy");
    try (Store store = Store.open(folder)) {
      assertThat(generations()).containsExactly("Data-0001");
      assertThat(quads(store)).isEqualTo(before);
    }
  }

  @Test
  void anOldGenerationThatAKillLeftBehindGoes() throws Exception {
    TreeSet<String> before;
    try (Store store = Store.openOrCreate(folder)) {
      rewrite(store, 1);
      new Compaction(new StoreFolder(folder), store.data()).run();
      before = quads(store);
    }
    Files.createDirectories(folder.resolve("tdb2/Data-0001"));
    Files.writeString(folder.resolve("tdb2/Data-0001/GSPO.dat"), "old");
    try (Store store = Store.open(folder)) {
      assertThat(generations()).containsExactly("Data-0002");
      assertThat(quads(store)).isEqualTo(before);
    }
  }
}
