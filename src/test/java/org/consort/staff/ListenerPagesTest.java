package org.consort.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListenerPagesTest {
  private static final String PATH = "/staff/webhooks";

  private final StaffWorld world = new StaffWorld();
  private final StaffBrowsing vera = world.signedIn("vera");

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void saysSoWhenNobodyListens() {
    assertThat(vera.get(PATH).body()).contains("Nobody listens yet");
  }

  @Test
  void showsEveryListenerWithItsMessagesTheLatestFirst() {
    world.listens("Hub", "");
    world.lends("7001");
    world.lends("7002", 503);

    String page = vera.get(PATH).body();

    assertThat(page)
        .contains("Hub", "http://127.0.0.1", "LOAN_CREATED, ", "Messages to Hub")
        .containsSubsequence("loan 7002", "Trying again", "503", "loan 7001", "Delivered", "200");
    assertThat(vera.get("/staff").body()).contains("messages to deliver for North University");
  }

  @Test
  void showsWhatWasRefusedAndWhoWasToldNothing() {
    world.listens("Hub", "");
    world.lends("7001", 410);
    world.listens("Quiet", "");
    String page = vera.get(PATH).body();

    assertThat(page).containsSubsequence("Hub", "Refused", "410", "Quiet", "Nothing sent yet");
    assertThat(vera.get("/staff").body()).doesNotContain("messages to deliver");
    String link = page.substring(0, page.indexOf(">Quiet<"));
    String quiet = link.substring(link.lastIndexOf("webhook=")).replaceAll("[^0-9]", "");
    assertThat(vera.get(PATH + "?webhook=" + quiet).body())
        .contains("Messages to Quiet", "Nothing has happened that this listener");
  }

  @Test
  void showsNoSecret() {
    world.listens("Hub", "?token=wintergreen");
    world.lends("7001");

    assertThat(vera.get(PATH).body())
        .contains("/hook")
        .doesNotContain("open sesame", "wintergreen");
  }

  @Test
  void tellsNobodyAboutWebhooksTheyMayNotSee() {
    world.listens("Hub", "");
    StaffBrowsing otto = world.signedIn("otto");

    assertThat(otto.get(PATH).statusCode()).isEqualTo(403);
    assertThat(otto.get(PATH + "?institution=01TST_NOR").statusCode()).isEqualTo(404);
    assertThat(otto.get(PATH + "/01TST_NOR/stream").statusCode()).isEqualTo(404);
    assertThat(vera.get(PATH + "?institution=01TST_SOU").statusCode()).isEqualTo(404);
    assertThat(vera.get(PATH + "?webhook=1").statusCode()).isEqualTo(404);
    assertThat(world.visitor().get(PATH).statusCode()).isEqualTo(303);
  }
}
