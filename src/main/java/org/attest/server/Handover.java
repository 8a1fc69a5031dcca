package org.attest.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Hands a command to the server that has the store, and shows what comes back as if it had run
 * here. So articles can be added while the store is being served.
 */
public final class Handover {

  private static final int CONNECT_MILLIS = 2000;

  private final HandoverFile file;
  private final Path store;

  private Handover(HandoverFile file, Path store) {
    this.file = file;
    this.store = store;
  }

  /** The server that has a store, if there is one. */
  public static Optional<Handover> to(Path store) {
    return HandoverFile.read(store).map(file -> new Handover(file, store));
  }

  /**
   * Has the server run a command.
   *
   * @param folder the folder that the user typed it in
   * @return the exit code
   */
  public int run(
      List<String> arguments, Path folder, boolean terminal, PrintWriter out, PrintWriter err) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), file.port()), CONNECT_MILLIS);
      DataOutputStream request =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      Frames.text(request, file.token());
      Frames.text(request, folder.toString());
      request.writeBoolean(terminal);
      request.writeInt(arguments.size());
      for (String argument : arguments) {
        Frames.text(request, argument);
      }
      request.flush();
      return show(new DataInputStream(new BufferedInputStream(socket.getInputStream())), out, err);
    } catch (IOException e) {
      err.println(
          "attest: "
              + store
              + ": in use by another process, which does not answer; end it or wait until it has ended");
      return 1;
    }
  }

  private static int show(DataInputStream answer, PrintWriter out, PrintWriter err)
      throws IOException {
    while (true) {
      int kind = answer.readByte();
      if (kind == Frames.EXIT) {
        return answer.readInt();
      }
      PrintWriter to = kind == Frames.OUT ? out : err;
      to.print(Frames.text(answer));
      to.flush();
      if (to.checkError()) {
        throw new IOException("the output is closed");
      }
    }
  }
}
