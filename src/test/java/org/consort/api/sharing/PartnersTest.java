package org.consort.api.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Interlending between partners is refused in so many words.
class PartnersTest {
  private static final String TASKS = "/task-lists/rs/lending-requests";

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void tellsThatThereAreNone() {
    assertThat(north.get("/partners").at("/total_record_count")).isEqualTo("0");
    assertThat(north.inXml().get("/partners").body())
        .contains("<partners total_record_count=\"0\"/>");
    assertThat(north.get(TASKS + "?library=MAIN").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(TASKS).errorCode()).isEqualTo("40166414");
  }

  @Test
  void cannotFindOne() {
    String lending = "/partners/BODLEY/lending-requests";

    assertThat(north.get("/partners/BODLEY").errorCode()).isEqualTo("40166411");
    assertThat(north.put("/partners/BODLEY", "{}").errorCode()).isEqualTo("40166411");
    assertThat(north.delete("/partners/BODLEY").errorCode()).isEqualTo("40166411");
    assertThat(north.post(lending, "{}").errorCode()).isEqualTo("40166411");
    assertThat(north.get(lending + "/1").errorCode()).isEqualTo("40166411");
    assertThat(north.post(lending + "/1?op=ship", "").errorCode()).isEqualTo("40166411");
    assertThat(north.delete(lending + "/1").errorCode()).isEqualTo("40166411");
  }

  @Test
  void cannotAskFromThem() {
    String ada = "/users/" + library.patron();

    assertThat(north.post("/partners", "{}").errorCode()).isEqualTo("401873");
    String mark = TASKS + "?library=MAIN";
    assertThat(north.post(mark, "").errorCode()).isEqualTo("40166414");
    assertThat(north.post(TASKS + "?op=mark_printed", "").errorCode()).isEqualTo("40166414");
    assertThat(north.post(mark + "&op=mark_lost", "").errorCode()).isEqualTo("401666");
    assertThat(north.post(mark + "&op=mark_printed", "").errorCode()).isEqualTo("401873");
    assertThat(north.post(mark + "&op=mark_reported", "").errorCode()).isEqualTo("401873");
    String asked = ada + "/resource-sharing-requests";
    assertThat(north.post(asked, "{}").errorCode()).isEqualTo("401873");
    assertThat(north.get(asked + "/1").errorCode()).isEqualTo("401873");
    assertThat(north.post(asked + "/1?op=update_shipping", "").errorCode()).isEqualTo("401873");
    assertThat(north.delete(asked + "/1").errorCode()).isEqualTo("401873");
    assertThat(north.post("/users/nobody/resource-sharing-requests", "{}").errorCode())
        .isEqualTo("401890");
  }
}
