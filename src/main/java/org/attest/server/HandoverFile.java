package org.attest.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.attest.graph.StoreException;

/**
 * The file in a store's folder that says where its server takes commands, and with which secret.
 * Only its owner can read it.
 *
 * @param port a port on loopback
 * @param token the secret
 */
record HandoverFile(int port, String token) {

  private static final String NAME = "server";

  /** Writes the file, whole at once. */
  void write(Path store) {
    try {
      boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
      FileAttribute<?>[] mine =
          posix
              ? new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
              }
              : new FileAttribute<?>[0];
      Path fresh = Files.createTempFile(store, NAME, ".new", mine);
      Files.writeString(fresh, port + "\n" + token + "\n", StandardCharsets.US_ASCII);
      Files.move(fresh, store.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(store.resolve(NAME) + ": can't be written: " + e.getMessage(), e);
    }
  }

  /** Reads the file, if there is a sound one. */
  static Optional<HandoverFile> read(Path store) {
    Path file = store.resolve(NAME);
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
      return lines.size() == 2 && lines.get(0).matches("\\d{1,5}")
          ? Optional.of(new HandoverFile(Integer.parseInt(lines.get(0)), lines.get(1)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  static void delete(Path store) {
    try {
      Files.deleteIfExists(store.resolve(NAME));
    } catch (IOException e) {
      throw new StoreException(store.resolve(NAME) + ": can't be removed: " + e.getMessage(), e);
    }
  }
}
