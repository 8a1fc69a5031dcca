package org.attest.server;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes commands for a store that is being served: on loopback only, whatever the web pages listen
 * on, and only from callers who can read the secret in the store's folder.
 */
final class CommandPort implements AutoCloseable {

  private static final int REQUEST_MILLIS = 10_000;
  private static final int MOST_ARGUMENTS = 10_000;
  private static final Logger LOG = LoggerFactory.getLogger(CommandPort.class);

  private final Path store;
  private final CommandRunner runner;
  private final ServerSocket socket;
  private final HandoverFile file;
  private final ExecutorService threads = Executors.newCachedThreadPool(CommandPort::thread);

  private CommandPort(Path store, CommandRunner runner) throws IOException {
    this.store = store;
    this.runner = runner;
    this.socket = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    this.file = new HandoverFile(socket.getLocalPort(), HexFormat.of().formatHex(secret));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "commands");
    thread.setDaemon(true);
    return thread;
  }

  /** Begins to take commands. */
  static CommandPort open(Path store, CommandRunner runner) {
    try {
      CommandPort port = new CommandPort(store, runner);
      port.file.write(store);
      port.threads.execute(port::accept);
      return port;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        threads.execute(() -> serve(caller));
      } catch (IOException e) {
        LOG.debug("no longer taking commands", e);
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setSoTimeout(REQUEST_MILLIS);
      DataInputStream in = new DataInputStream(new BufferedInputStream(caller.getInputStream()));
      byte[] token = Frames.text(in).getBytes(StandardCharsets.UTF_8);
      if (!MessageDigest.isEqual(token, file.token().getBytes(StandardCharsets.UTF_8))) {
        return;
      }
      Path folder = Path.of(Frames.text(in));
      boolean terminal = in.readBoolean();
      int count = in.readInt();
      if (count < 0 || count > MOST_ARGUMENTS) {
        return;
      }
      List<String> arguments = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        arguments.add(Frames.text(in));
      }
      DataOutputStream answer =
          new DataOutputStream(new BufferedOutputStream(caller.getOutputStream()));
      PrintWriter out = new PrintWriter(Frames.writer(answer, Frames.OUT));
      PrintWriter err = new PrintWriter(Frames.writer(answer, Frames.ERR));
      int code = runner.run(arguments, folder, terminal, out, err);
      synchronized (answer) {
        answer.writeByte(Frames.EXIT);
        answer.writeInt(code);
        answer.flush();
      }
    } catch (IOException e) {
      LOG.debug("a caller has gone", e);
    }
  }

  /** Takes no more commands; those under way are cut off between two transactions at the latest. */
  @Override
  public void close() {
    HandoverFile.delete(store);
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("while closing", e);
    }
    threads.shutdown();
  }
}
