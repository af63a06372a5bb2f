package org.consort.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.web.WaitingServer.CLOSE;
import static org.consort.web.WaitingServer.length;
import static org.consort.web.WaitingServer.rest;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Connections that break off, stand still, or bring more than there is room for.
@Timeout(60)
class ConnectionsTest {
  private final WaitingServer server = new WaitingServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void closesAConnectionItSaysItCloses() throws IOException {
    assertThat(server.ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
    assertThat(server.ask("GET /lines HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .contains("one")
        .contains("two");
  }

  @Test
  void tellsNoLengthOfWhatItDoesNotKnow() throws IOException {
    assertThat(server.ask("HEAD /lines HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .startsWith("HTTP/1.1 200")
        .doesNotContain("Content-Length")
        .endsWith("\r\n\r\n");
  }

  @Test
  void answersBeforeItClosesThoughNobodyWantedTheBody() throws IOException {
    String body = "x".repeat(3_000_000);

    assertThat(server.ask("POST /deaf HTTP/1.1\r\n" + CLOSE + length(body.length()) + body))
        .endsWith("not read");
  }

  @Test
  void understandsWhatFollowsABodyThatNobodyWanted() throws IOException {
    String body = "x".repeat(300_000);

    assertThat(
            server.ask(
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
            server.ask(
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

    assertThat(server.ask("POST /count HTTP/1.1\r\nHost: x\r\n" + length(body.length()) + body))
        .contains("TooLarge")
        .contains("Connection: close");
  }

  @Test
  void refusesHeadersThatBreakOff() throws IOException {
    try (Socket socket = server.send("GET / HTTP/1.1\r\nHost: x\r\nX-Half: ")) {
      socket.shutdownOutput();
      assertThat(rest(socket)).startsWith("HTTP/1.1 400").contains("INVALID_REQUEST");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"G/lmaws/v1", "GËT", "G(T", "\u0007", "GET/ HTTP/1.1"})
  void refusesMethodsThatAreNone(String method) throws IOException {
    assertThat(server.ask(method + " / HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 400")
        .contains("INVALID_REQUEST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET / HTTP/1.0", "GET /", "GET / HTTP/1.1x", "PRI * HTTP/2.0", "EHLO x"})
  void saysToOtherProtocolsWhatItSpeaks(String firstLine) throws IOException {
    assertThat(server.ask(firstLine + "\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 400 Bad Request\r\n")
        .endsWith("This server speaks HTTP/1.1; the first line must end with it.\n");
  }

  @Test
  void refusesMethodsThatAreNoneOnAConnectionThatWasGood() throws IOException {
    assertThat(server.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\nG(T / HTTP/1.1\r\nHost: x\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .contains("HTTP/1.1 400");
  }

  @Test
  void refusesBodiesInCodingsItDoesNotKnow() throws IOException {
    assertThat(
            server.ask(
                "POST /count HTTP/1.1\r\n"
                    + CLOSE
                    + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void keepsTheLogFreeOfWhatCallersGetWrong() throws IOException {
    List<LogRecord> logged = new ArrayList<>();
    Handler listener = new Listening(logged::add);
    Logger library = Logger.getLogger("io.helidon");
    library.addHandler(listener);
    try {
      server.ask("G(T / HTTP/1.1\r\nHost: x\r\n\r\n");
      server.ask("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n");
      server.ask("GET / HTTP/1.1\r\nHost: x\r\nX Y: z\r\n\r\n");
    } finally {
      library.removeHandler(listener);
    }

    assertThat(logged).extracting(LogRecord::getMessage).isEmpty();
  }

  @Test
  void keepsNoMoreLongBodiesThanThereIsRoomFor() throws Exception {
    String body = "x".repeat(Server.LARGEST_BODY);
    String request = "POST /hold HTTP/1.1\r\n" + CLOSE + length(body.length()) + body;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        answers.add(threads.submit((Callable<String>) () -> server.ask(request)));
      }
      server.inside.acquire(3);
      assertThat(server.ask("POST /count HTTP/1.1\r\n" + CLOSE + length(3) + "abc")).endsWith("3");
      assertThat(server.inside.availablePermits()).isZero();
      server.mayGoOn.release(5);
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
        answers.add(threads.submit((Callable<String>) () -> server.ask(request)));
      }
      server.inside.acquire(2);
      assertThat(server.ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
      assertThat(server.inside.availablePermits()).isZero();
      server.mayGoOn.release(4);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith("long");
      }
    }
  }

  /// Hears what is logged.
  private static final class Listening extends Handler {
    private final Consumer<LogRecord> ear;

    Listening(Consumer<LogRecord> ear) {
      this.ear = ear;
    }

    @Override
    public void publish(LogRecord record) {
      ear.accept(record);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
