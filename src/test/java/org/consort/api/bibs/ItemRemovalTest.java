package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ItemRemovalTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void keepsAnItemAPatronWaitsForUntilOverridden() {
    Caller north = LIBRARY.north();
    LendingLibrary.Book book = LIBRARY.book();
    String patron = LIBRARY.patron();
    Caller.Answer hold =
        north.post(
            "/users/" + patron + "/requests?item_pid=" + book.pid(),
            """
            {"request_type":"HOLD","pickup_location_type":"LIBRARY",
             "pickup_location_library":"SCI"}
            """);
    assertThat(hold.status()).isEqualTo(200);

    assertThat(north.delete(book.path()).errorCode()).isEqualTo("401849");
    assertThat(north.delete(book.path() + "?override=true").status()).isEqualTo(204);
    assertThat(north.get("/users/" + patron + "/requests/" + hold.at("/request_id")).errorCode())
        .isEqualTo("401694");
  }
}
