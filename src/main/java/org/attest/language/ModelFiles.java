package org.attest.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.attest.language.Network.Labels;

/** Files of the language models, read from the class path, so that they work from inside a jar. */
final class ModelFiles {

  private static final String FOLDER = "/org/attest/model/";
  private static final int HASH_DIGITS = 12;

  private final TreeMap<String, String> hashes = new TreeMap<>();

  /** The bytes of a file. */
  byte[] bytes(String name) {
    try (InputStream in = ModelFiles.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the language model file "
                + name
                + " is missing from this build of Attest; build it again from a complete checkout");
      }
      byte[] bytes = in.readAllBytes();
      hashes.put(name, hash(bytes));
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the language model file " + name, e);
    }
  }

  /** The lines of a text file. */
  List<String> lines(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
  }

  /** The labels that the network's numbers stand for. */
  Labels labels(String name) {
    try {
      return new ObjectMapper().readValue(bytes(name), Labels.class);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model file " + name + " is broken", e);
    }
  }

  /** What has been read so far, with the beginning of its SHA-256, in the order of names. */
  String version() {
    return String.join(
        " ", hashes.entrySet().stream().map(e -> e.getKey() + "@" + e.getValue()).toList());
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
