package org.consort.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Speaks HTTP by hand, so that what no client would send can be sent too.
class ServerTest {
  private final Server server =
      Server.start(
          "127.0.0.1",
          0,
          List.of(
              new Part("", ServerTest::told, List.of(Route.get("/", _ -> text("front door")))),
              new Part(
                  "/desk",
                  (_, trouble) -> Reply.of(400, "text/plain", "desk: " + trouble),
                  List.of(
                      Route.get("/readers/{id}", request -> text(request.segment("id"))),
                      Route.get("/readers/all", _ -> text("everybody")),
                      Route.get("/echo", request -> text(request.query("q").orElse("nothing"))),
                      Route.post("/count", request -> text("" + request.body().length)),
                      Route.get("/refuse", _ -> refuse()),
                      Route.get("/break", _ -> breakDown())))));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void decodesSegmentsAndIgnoresASlashAtTheEnd() {
    assertThat(get("/desk/readers/a%40b%2Fc%20d+e/")).endsWith("\r\n\r\na@b/c d+e");
  }

  @Test
  void prefersTheExactSegment() {
    assertThat(get("/desk/readers/all")).endsWith("everybody");
  }

  @Test
  void readsPlusInAQueryAsABlank() {
    assertThat(get("/desk/echo?q=a+b%2Bc&q=second")).endsWith("\r\n\r\na b+c");
  }

  @Test
  void refusesABrokenEncodingAsThatPartDoes() {
    assertThat(get("/desk/echo?q=100%25%zz%")).startsWith("HTTP/1.1 400").contains("desk: Refused");
  }

  @Test
  void eachPartTellsItsOwnErrors() {
    assertThat(get("/desk/refuse")).contains("desk: Refused").contains("no such shelf");
    assertThat(get("/nowhere")).endsWith("front: NoSuchPath[path=/nowhere]");
    assertThat(get("/deskx")).contains("front: NoSuchPath");
  }

  @Test
  void keepsTheReasonOfABreakdownToItself() {
    assertThat(get("/desk/break")).contains("desk: Broken").doesNotContain("secret");
  }

  @Test
  void namesTheMethodsAPathHas() {
    assertThat(get("/desk/count")).contains("NoSuchMethod").contains("Allow: POST");
  }

  @Test
  void takesABodyUpToTheLimitAndNotAByteMore() {
    assertThat(post("/desk/count", new byte[Server.LARGEST_BODY])).endsWith("5242880");
    assertThat(post("/desk/count", new byte[Server.LARGEST_BODY + 1])).contains("TooLarge");
    assertThat(get("/")).endsWith("front door");
  }

  @Test
  void refusesAGiganticBodyBeforeItComes() {
    assertThat(
            ask(
                "POST /desk/count HTTP/1.1\r\nHost: x\r\nContent-Length: 10000000000\r\n\r\n",
                new byte[0]))
        .contains("TooLarge")
        .contains("Connection: close");
  }

  @Test
  void stopsListeningToABodyWithoutEnd() {
    String chunk = "100000\r\n" + "x".repeat(0x100000) + "\r\n";

    assertThat(
            ask(
                "POST /desk/count HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                chunk.repeat(33).getBytes(StandardCharsets.US_ASCII)))
        .contains("TooLarge")
        .contains("Connection: close");
  }

  @Test
  void survivesAPathWithAThousandSegments() {
    assertThat(get("/desk" + "/a".repeat(1000))).contains("NoSuchPath");
    assertThat(get("/" + "a".repeat(100_000))).startsWith("HTTP/1.1 4");
    assertThat(get("/")).endsWith("front door");
  }

  @Test
  void answersHeadWithoutABody() {
    assertThat(ask("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", new byte[0]))
        .startsWith("HTTP/1.1 200")
        .contains("Content-Length: 10\r\n")
        .endsWith("\r\n\r\n");
  }

  private static Reply told(Request request, Trouble trouble) {
    return Reply.of(404, "text/plain", "front: " + trouble);
  }

  @Test
  void refusesABodyThatBreaksOffAndWaitsForNoMoreOfIt() {
    assertThat(
            ask(
                "POST /desk/count HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n",
                "zz\r\nabc\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("HTTP/1.1 400")
        .contains("Connection: close");
  }

  private static Reply text(String text) {
    return Reply.of(200, "text/plain", text);
  }

  private static Reply refuse() {
    throw new BadRequest(new Problem("17", "no such shelf"));
  }

  private static Reply breakDown() {
    throw new IllegalStateException("secret");
  }

  private String get(String target) {
    return ask("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", new byte[0]);
  }

  private String post(String target, byte[] body) {
    return ask(
        "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
            .formatted(target, body.length),
        body);
  }

  /// Reads no further than the length the answer gives, since the server may keep the line open.
  private static String answer(InputStream in, boolean bodiless) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    int at = head.indexOf("Content-Length: ") + "Content-Length: ".length();
    int length = Integer.parseInt(head.substring(at, head.indexOf("\r", at)));
    return head + new String(in.readNBytes(bodiless ? 0 : length), StandardCharsets.UTF_8);
  }

  private String ask(String head, byte[] body) {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
      return answer(socket.getInputStream(), head.startsWith("HEAD"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
