package org.consort.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A server of little patience, some of whose answers wait to be let go on, and plain connections
/// to it.
final class WaitingServer implements AutoCloseable {
  static final String CLOSE = "Host: x\r\nConnection: close\r\n";

  /// More bytes than the buffers of a connection take.
  static final int LARGE = 64_000_000;

  /// A permit for each request that is being answered, and waits.
  final Semaphore inside = new Semaphore(0);

  /// A permit for each that need not wait.
  final Semaphore mayGoOn = new Semaphore(0);

  private final Server server =
      Server.start(
          "127.0.0.1",
          0,
          List.of(
              new Part(
                  "",
                  (_, trouble) -> Reply.of(400, "text/plain", "no: " + trouble),
                  List.of(
                      Route.get("/", _ -> Reply.of(200, "text/plain", "front door")),
                      Route.get("/lines", _ -> Reply.stream("text/plain", this::lines)),
                      Route.post("/deaf", _ -> Reply.of(200, "text/plain", "not read")),
                      Route.post("/count", this::count),
                      Route.get("/endless", _ -> Reply.stream("text/plain", this::endless)),
                      Route.get("/slowly", _ -> Reply.stream("text/plain", this::slowly)),
                      Route.get("/large", _ -> Reply.of(200, "text/plain", "x".repeat(LARGE))),
                      Route.get("/long", this::longAnswer),
                      Route.post("/hold", this::hold)))),
          new Patience.Limits(Duration.ofMillis(300), Duration.ofMillis(1500)));

  @Override
  public void close() {
    server.close();
  }

  private void endless(OutputStream out) throws IOException {
    byte[] piece = new byte[LARGE / 100];
    try {
      while (true) {
        out.write(piece);
        out.flush();
      }
    } finally {
      inside.release();
    }
  }

  private void slowly(OutputStream out) throws IOException {
    for (int i = 0; i < 10; i++) {
      out.write(("" + i).getBytes(US_ASCII));
      out.flush();
      try {
        TimeUnit.MILLISECONDS.sleep(250);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    out.write("end".getBytes(US_ASCII));
  }

  private Reply longAnswer(Request request) {
    request.makeRoom();
    request.makeRoom();
    inside.release();
    mayGoOn.acquireUninterruptibly();
    return Reply.of(200, "text/plain", "long");
  }

  private void lines(OutputStream out) throws IOException {
    out.write("one\n".getBytes(US_ASCII));
    out.flush();
    out.write("two\n".getBytes(US_ASCII));
  }

  private Reply count(Request request) {
    return Reply.of(200, "text/plain", "" + request.body().length);
  }

  private Reply hold(Request request) {
    int length = request.body().length;
    inside.release();
    mayGoOn.acquireUninterruptibly();
    return Reply.of(200, "text/plain", "" + length);
  }

  static String length(int bytes) {
    return "Content-Length: %d\r\n\r\n".formatted(bytes);
  }

  String ask(String request) throws IOException {
    try (Socket socket = send(request)) {
      return rest(socket);
    }
  }

  Socket send(String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  /// All until the server closes the connection.
  static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), US_ASCII);
  }
}
