package org.attest.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {

  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidToBeAndNothingIsWritten() {
    Path path = folder.resolve("store");
    try (Store store = Store.openOrCreate(path)) {
      Error mapped =
          new InternalError("a fault occurred in a recent unsafe memory access operation");
      RuntimeException appended =
          new UncheckedIOException(new IOException("/disk/x: No space left on device"));
      assertThatThrownBy(() -> store.write(() -> addAndThrow(store, mapped)))
          .isInstanceOf(StoreException.class)
          .hasMessageStartingWith(path + ": the disk is full");
      assertThatThrownBy(() -> store.write(() -> addAndThrow(store, appended)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("the disk is full");
      assertThat(store.read(() -> store.data().find().hasNext())).isFalse();
    }
  }

  @Test
  void otherErrorsStayWhatTheyAre() {
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      RuntimeException other = new IllegalStateException("something else");
      assertThatThrownBy(() -> store.write(() -> addAndThrow(store, other))).isSameAs(other);
    }
  }

  private static void addAndThrow(Store store, Throwable thrown) {
    org.apache.jena.graph.Node node = NodeFactory.createURI("https://example.org/a");
    store.data().add(Quad.create(Quad.defaultGraphIRI, node, node, node));
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }
}
