package org.consort.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import org.consort.api.oai.OaiErrorPage;
import org.consort.api.sru.SruErrorPage;
import org.consort.base.ManualClock;
import org.consort.web.Part;
import org.consort.web.Server;
import org.junit.jupiter.api.Test;

/// Requests whose first line no program may send.
class UnreadableTest {
  private static final String QUERY = "?verb=Identify&query=<>";

  @Test
  void areToldSoWhereHarvestersAsk() throws IOException {
    assertThat(
            answer(new Part("/view", new OaiErrorPage(new ManualClock(Instant.EPOCH)), List.of())))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("The request could not be read.");
  }

  @Test
  void areToldSoWhereSearchersAsk() throws IOException {
    assertThat(answer(new Part("/view", new SruErrorPage(), List.of())))
        .startsWith("HTTP/1.1 400 ")
        .endsWith("The request could not be read.");
  }

  @Test
  void areToldSoInTheFormatThatWasAskedFor() throws IOException {
    Part part = new Part("/view", new AlmaErrorPage(new ManualClock(Instant.EPOCH)), List.of());

    assertThat(answer(part, "?q=last_name~%zz", "Accept: application/json\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .contains("\"errorCode\":\"INVALID_REQUEST\"");
    assertThat(answer(part, "?q=last_name~%zz", ""))
        .contains("<errorCode>INVALID_REQUEST</errorCode>");
  }

  private static String answer(Part part) throws IOException {
    return answer(part, QUERY, "");
  }

  private static String answer(Part part, String query, String headers) throws IOException {
    Part rest = new Part("", part.errors(), List.of());
    try (Server server = Server.start("localhost", 0, List.of(part, rest));
        Socket socket = new Socket("localhost", server.port())) {
      String request = "GET /view/any" + query + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
