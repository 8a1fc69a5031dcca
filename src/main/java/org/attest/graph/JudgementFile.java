package org.attest.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.resolve.Judgements;
import org.attest.resolve.Judgements.Judgement;

/**
 * What people have judged, in a file of tab-separated lines beside the store's folder, so that it
 * outlives the store: {@code same}, two names' IRIs; or {@code apart}, one.
 */
public final class JudgementFile {

  private static final String SAME = "same";
  private static final String APART = "apart";

  private final Path file;

  JudgementFile(Path file) {
    this.file = file;
  }

  /** Where it is. */
  public Path path() {
    return file;
  }

  /**
   * Reads it; a missing one holds no judgements.
   *
   * @throws StoreException if a line can't be understood; the message names it
   */
  public Judgements read() {
    if (!Files.exists(file)) {
      return Judgements.NONE;
    }
    List<Judgement> judgements = new ArrayList<>();
    try {
      int number = 0;
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          judgements.add(parse(line, number));
        }
      }
    } catch (IOException e) {
      throw new StoreException(file + ": can't be read: " + StoreFolder.reason(e), e);
    }
    return new Judgements(judgements);
  }

  private Judgement parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    boolean same = cells[0].equals(SAME) && cells.length >= 3;
    if (!same && !(cells[0].equals(APART) && cells.length >= 2)) {
      throw new StoreException(
          String.format(
              Locale.ROOT,
              "%s:%d: neither 'same', a tab, an IRI, a tab and an IRI nor 'apart', a tab and an"
                  + " IRI",
              file,
              number));
    }
    return new Judgement(same, key(cells[1], number), same ? key(cells[2], number) : "");
  }

  private String key(String iri, int number) {
    String key = Iris.key(iri.strip());
    if (key.isEmpty()) {
      throw new StoreException(file + ":" + number + ": '" + iri + "' is no IRI of Attest");
    }
    return key;
  }

  /** Writes judgements in place of those it holds. */
  public void write(Judgements judgements) {
    StringBuilder lines =
        new StringBuilder("# Judgements for attest: same A B, or apart A; read by every build\n");
    for (Judgement judgement : judgements.judgements()) {
      lines.append(judgement.same() ? SAME : APART).append('\t');
      lines.append(Iris.merged(judgement.first()).getURI());
      if (judgement.same()) {
        lines.append('\t').append(Iris.merged(judgement.second()).getURI());
      }
      lines.append('\n');
    }
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "judgements", ".new");
      Files.writeString(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException(file + ": can't be written: " + StoreFolder.reason(e), e);
    }
  }
}
