package org.attest.server;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** What goes over the wire between a command and the server that runs it: pieces of text. */
final class Frames {

  static final int EXIT = 0;
  static final int OUT = 1;
  static final int ERR = 2;

  /** Longest piece of a request: a query may be long, an attack shall not be. */
  private static final int LONGEST = 1 << 20;

  private Frames() {}

  static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("a piece of " + length + " bytes");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  /** A writer whose text travels as frames of one kind; each flush is felt at the other end. */
  static Writer writer(DataOutputStream out, int kind) {
    return new Writer() {
      @Override
      public void write(char[] buffer, int offset, int length) throws IOException {
        // Pieces below the longest, whatever the characters weigh in UTF-8.
        for (int done = 0; done < length; ) {
          int piece = Math.min(LONGEST / 4, length - done);
          if (piece > 1
              && done + piece < length
              && Character.isHighSurrogate(buffer[offset + done + piece - 1])) {
            piece--;
          }
          send(new String(buffer, offset + done, piece));
          done += piece;
        }
      }

      @Override
      public void flush() throws IOException {
        send("");
      }

      private void send(String text) throws IOException {
        synchronized (out) {
          out.writeByte(kind);
          Frames.text(out, text);
          out.flush();
        }
      }

      @Override
      public void close() {}
    };
  }
}
