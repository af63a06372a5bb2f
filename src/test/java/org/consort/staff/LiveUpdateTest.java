package org.consort.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import org.consort.borrowing.workflow.Event;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveUpdateTest {
  private final StaffWorld world = new StaffWorld();
  private final StaffBrowsing vera = world.signedIn("vera");

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void tellsAnotherMarkWhenARequestMovesOn() throws IOException {
    String id = world.request();

    try (BufferedReader stream = vera.stream("/staff/requests/" + id + "/stream")) {
      String before = nextMark(stream);
      world.happens(id, new Event.PatronVerified("UNDERGRAD"));

      assertThat(nextMark(stream)).isNotEqualTo(before);
    }
  }

  @Test
  void tellsAnotherMarkWhenAnOrderArrivesWhileTheClockStandsStill() throws IOException {
    try (BufferedReader stream = vera.stream("/staff/orders/01TST_NOR/stream")) {
      String before = nextMark(stream);
      world.order("Invisible cities", "42.50");

      assertThat(nextMark(stream)).isNotEqualTo(before);
    }
  }

  @Test
  void tellsAnotherMarkWhenAListenerIsTold() throws IOException {
    world.listens("Hub", "");
    try (BufferedReader stream = vera.stream("/staff/webhooks/01TST_NOR/stream")) {
      String before = nextMark(stream);
      world.lends("7001");

      assertThat(nextMark(stream)).isNotEqualTo(before);
    }
  }

  @Test
  void streamsToNobodyWhoIsNotSignedIn() {
    assertThat(world.visitor().get("/staff/orders/01TST_NOR/stream").statusCode()).isEqualTo(303);
  }

  private static String nextMark(BufferedReader stream) throws IOException {
    String line = stream.readLine();
    while (line != null && !line.startsWith("data: ")) {
      line = stream.readLine();
    }
    return String.valueOf(line);
  }
}
