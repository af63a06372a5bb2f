package org.consort.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Connections that break off, stand still, or bring more than there is room for.
@Timeout(60)
class ConnectionsTest {
  private static final String CLOSE = "Host: x\r\nConnection: close\r\n";

  // More than the buffers of a connection take.
  private static final int LARGE = 64_000_000;

  private final Semaphore mayGoOn = new Semaphore(0);
  private final Semaphore inside = new Semaphore(0);
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

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void closesAConnectionItSaysItCloses() throws IOException {
    assertThat(ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
    assertThat(ask("GET /lines HTTP/1.1\r\n" + CLOSE + "\r\n")).contains("one").contains("two");
  }

  @Test
  void tellsNoLengthOfWhatItDoesNotKnow() throws IOException {
    assertThat(ask("HEAD /lines HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Content-Length")
        .endsWith("\r\n\r\n");
  }

  @Test
  void answersBeforeItClosesThoughNobodyWantedTheBody() throws IOException {
    String body = "x".repeat(3_000_000);

    assertThat(ask("POST /deaf HTTP/1.1\r\n" + CLOSE + length(body.length()) + body))
        .endsWith("not read");
  }

  @Test
  void understandsWhatFollowsABodyThatNobodyWanted() throws IOException {
    String body = "x".repeat(300_000);

    assertThat(
            ask(
                "POST /deaf HTTP/1.1\r\nHost: x\r\n"
                    + length(body.length())
                    + body
                    + "GET / HTTP/1.1\r\n"
                    + CLOSE
                    + "\r\n"))
        .contains("not read")
        .endsWith("front door");
  }

  @Test
  void understandsWhatFollowsABodyThatWasTooLong() throws IOException {
    String body = "x".repeat(Server.LARGEST_BODY + 1000);

    assertThat(
            ask(
                "POST /count HTTP/1.1\r\nHost: x\r\n"
                    + length(body.length())
                    + body
                    + "GET / HTTP/1.1\r\n"
                    + CLOSE
                    + "\r\n"))
        .contains("TooLarge")
        .endsWith("front door");
  }

  @Test
  void answersThoughABodyIsFarTooLong() throws IOException {
    String body = "x".repeat(34_000_000);

    assertThat(ask("POST /count HTTP/1.1\r\nHost: x\r\n" + length(body.length()) + body))
        .contains("TooLarge")
        .contains("Connection: close");
  }

  @Test
  void refusesHeadersThatBreakOff() throws IOException {
    try (Socket socket = send("GET / HTTP/1.1\r\nHost: x\r\nX-Half: ")) {
      socket.shutdownOutput();
      assertThat(rest(socket)).startsWith("HTTP/1.1 400").contains("INVALID_REQUEST");
    }
  }

  @Test
  void waitsNoLongerForHeadersThanItHasPatience() throws IOException {
    try (Socket socket = send("GET / HTTP/1.1\r\nHost: x\r\nX-Half: ")) {
      assertThat(rest(socket)).isEmpty();
    }
  }

  @Test
  void waitsNoLongerForABodyThanItHasPatience() throws IOException {
    for (String path : List.of("/count", "/deaf")) {
      String head = "POST %s HTTP/1.1\r\nHost: x\r\n".formatted(path) + length(1000);
      try (Socket socket = send(head + "abc")) {
        assertThat(rest(socket)).doesNotContain("1000");
      }
    }
  }

  @Test
  void letsAnAnswerTakeLongerThanItsRequest() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> answer =
          threads.submit(() -> ask("POST /hold HTTP/1.1\r\n" + CLOSE + length(3) + "abc"));
      inside.acquire();
      assertThatThrownBy(() -> answer.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      mayGoOn.release();
      assertThat(answer.get()).endsWith("3");
    }
  }

  @Test
  void keepsNoMoreLongBodiesThanThereIsRoomFor() throws Exception {
    String body = "x".repeat(Server.LARGEST_BODY);
    String request = "POST /hold HTTP/1.1\r\n" + CLOSE + length(body.length()) + body;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        answers.add(threads.submit((Callable<String>) () -> ask(request)));
      }
      inside.acquire(3);
      assertThat(ask("POST /count HTTP/1.1\r\n" + CLOSE + length(3) + "abc")).endsWith("3");
      assertThat(inside.availablePermits()).isZero();
      mayGoOn.release(5);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith("" + Server.LARGEST_BODY);
      }
    }
  }

  @Test
  void makesNoMoreLongAnswersThanThereIsRoomFor() throws Exception {
    String request = "GET /long HTTP/1.1\r\n" + CLOSE + "\r\n";
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        answers.add(threads.submit((Callable<String>) () -> ask(request)));
      }
      inside.acquire(2);
      assertThat(ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
      assertThat(inside.availablePermits()).isZero();
      mayGoOn.release(4);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith("long");
      }
    }
  }

  @Test
  void waitsNoLongerForRoomThanItHasPatience() throws Exception {
    String request = "GET /long HTTP/1.1\r\n" + CLOSE + "\r\n";
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        answers.add(threads.submit((Callable<String>) () -> ask(request)));
      }
      inside.acquire(2);
      assertThat(ask(request)).contains("TooOften");
      mayGoOn.release(2);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith("long");
      }
      mayGoOn.release();
      assertThat(ask(request)).endsWith("long");
    }
  }

  @Test
  void waitsNoLongerForAReaderOfAStreamThanItHasPatience() throws Exception {
    try (Socket socket = send("GET /endless HTTP/1.1\r\nHost: x\r\n\r\n")) {
      assertThat(inside.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      assertThat(socket.isClosed()).isFalse();
    }
    assertThat(ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
  }

  @Test
  void waitsNoLongerForAReaderOfAnAnswerThanItHasPatience() throws Exception {
    try (Socket socket = send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")) {
      TimeUnit.SECONDS.sleep(3);
      assertThat(rest(socket).length()).isLessThan(LARGE);
    }
  }

  @Test
  void letsAStreamLastLongerThanItsPatience() throws IOException {
    assertThat(ask("GET /slowly HTTP/1.1\r\n" + CLOSE + "\r\n")).contains("9").contains("end");
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

  private static String length(int bytes) {
    return "Content-Length: %d\r\n\r\n".formatted(bytes);
  }

  private String ask(String request) throws IOException {
    try (Socket socket = send(request)) {
      return rest(socket);
    }
  }

  private Socket send(String request) throws IOException {
    Socket socket = new Socket("127.0.0.1", server.port());
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes(US_ASCII));
    return socket;
  }

  /// All until the server closes the connection.
  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), US_ASCII);
  }
}
