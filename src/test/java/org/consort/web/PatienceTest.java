package org.consort.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.web.WaitingServer.CLOSE;
import static org.consort.web.WaitingServer.LARGE;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// How long the server waits for whoever is slow. The tests only wait as well, so they do it
/// together.
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class PatienceTest {
  private final WaitingServer server = new WaitingServer();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void waitsNoLongerForHeadersThanItHasPatience() throws IOException {
    try (Socket socket = server.send("GET / HTTP/1.1\r\nHost: x\r\nX-Half: ")) {
      assertThat(rest(socket)).isEmpty();
    }
  }

  @Test
  void waitsNoLongerForABodyThanItHasPatience() throws IOException {
    for (String path : List.of("/count", "/deaf")) {
      String head = "POST %s HTTP/1.1\r\nHost: x\r\n".formatted(path) + length(1000);
      try (Socket socket = server.send(head + "abc")) {
        assertThat(rest(socket)).doesNotContain("1000");
      }
    }
  }

  @Test
  void letsAnAnswerTakeLongerThanItsRequest() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> answer =
          threads.submit(() -> server.ask("POST /hold HTTP/1.1\r\n" + CLOSE + length(3) + "abc"));
      server.inside.acquire();
      assertThatThrownBy(() -> answer.get(2, TimeUnit.SECONDS))
          .isInstanceOf(TimeoutException.class);
      server.mayGoOn.release();
      assertThat(answer.get()).endsWith("3");
    }
  }

  @Test
  void waitsNoLongerForRoomThanItHasPatience() throws Exception {
    String request = "GET /long HTTP/1.1\r\n" + CLOSE + "\r\n";
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> answers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        answers.add(threads.submit((Callable<String>) () -> server.ask(request)));
      }
      server.inside.acquire(2);
      assertThat(server.ask(request)).contains("TooOften");
      server.mayGoOn.release(2);
      for (Future<String> answer : answers) {
        assertThat(answer.get()).endsWith("long");
      }
      server.mayGoOn.release();
      assertThat(server.ask(request)).endsWith("long");
    }
  }

  @Test
  void waitsNoLongerForAReaderOfAStreamThanItHasPatience() throws Exception {
    try (Socket socket = server.send("GET /endless HTTP/1.1\r\nHost: x\r\n\r\n")) {
      assertThat(server.inside.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
      assertThat(socket.isClosed()).isFalse();
    }
    assertThat(server.ask("GET / HTTP/1.1\r\n" + CLOSE + "\r\n")).endsWith("front door");
  }

  @Test
  void waitsNoLongerForAReaderOfAnAnswerThanItHasPatience() throws Exception {
    try (Socket socket = server.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")) {
      TimeUnit.SECONDS.sleep(3);
      assertThat(rest(socket).length()).isLessThan(LARGE);
    }
  }

  @Test
  void letsAStreamLastLongerThanItsPatience() throws IOException {
    assertThat(server.ask("GET /slowly HTTP/1.1\r\n" + CLOSE + "\r\n"))
        .contains("9")
        .contains("end");
  }
}
