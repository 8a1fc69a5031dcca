package org.attest.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Lets writers of bytes write to a command's standard output. */
final class Outputs {

  private Outputs() {}

  /** Something that writes bytes. */
  @FunctionalInterface
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Writes UTF-8 bytes through a command's writer, a piece at a time. */
  static void write(PrintWriter out, Writing writing) throws IOException {
    try (OutputStream stream = new Through(out)) {
      writing.to(stream);
    }
  }

  /** Decodes whole pieces that end in a line break, so that no character is cut in two. */
  private static final class Through extends OutputStream {

    private static final int PIECE = 1 << 16;
    private final PrintWriter out;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

    Through(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(int b) {
      piece.write(b);
      if (b == '\n' && piece.size() >= PIECE) {
        pass();
      }
    }

    /** Does nothing: a flush in the middle of a line could cut a character in two. */
    @Override
    public void flush() {}

    @Override
    public void close() {
      pass();
      out.flush();
      if (out.checkError()) {
        throw new CommandFailed("the output can't be written; it may have been closed");
      }
    }

    private void pass() {
      out.print(piece.toString(StandardCharsets.UTF_8));
      piece.reset();
    }
  }
}
