package org.attest.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Fingerprints of the program's own files, so that a change of rules, lexicons or code is noticed
 * without anybody counting up a version. Made from the files' names and checksums, which a jar
 * lists without being unpacked.
 */
public final class Fingerprint {

  private final SortedMap<String, Long> checksums;

  private Fingerprint(SortedMap<String, Long> checksums) {
    this.checksums = checksums;
  }

  /** Looks at the jar or folder that this class was loaded from. */
  public static Fingerprint ofProgram() {
    try {
      URL source = Fingerprint.class.getProtectionDomain().getCodeSource().getLocation();
      Path path = Path.of(source.toURI());
      return new Fingerprint(Files.isDirectory(path) ? folder(path) : jar(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Twelve hexadecimal digits for the files whose path ({@code org/attest/…}) is wanted. */
  public String of(Predicate<String> wanted) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      checksums.forEach(
          (name, checksum) -> {
            if (wanted.test(name)) {
              String line = String.format(Locale.ROOT, "%s %08x%n", name, checksum);
              digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static SortedMap<String, Long> jar(Path path) throws IOException {
    SortedMap<String, Long> found = new TreeMap<>();
    try (JarFile jar = new JarFile(path.toFile())) {
      for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && entry.getName().startsWith("org/attest/")) {
          found.put(entry.getName(), entry.getCrc());
        }
      }
    }
    return found;
  }

  private static SortedMap<String, Long> folder(Path path) throws IOException {
    SortedMap<String, Long> found = new TreeMap<>();
    Path root = path.resolve("org/attest");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(path.relativize(file).toString().replace('\\', '/'), checksum(file));
      }
    }
    return found;
  }

  private static long checksum(Path file) throws IOException {
    CRC32 sum = new CRC32();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        sum.update(buffer, 0, n);
      }
    }
    return sum.getValue();
  }
}
