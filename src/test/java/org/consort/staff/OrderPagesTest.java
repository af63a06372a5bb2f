package org.consort.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.consort.acquisitions.PoLine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderPagesTest {
  private final StaffWorld world = new StaffWorld();
  private final StaffBrowsing otto = world.signedIn("otto");

  @AfterAll
  void close() {
    world.close();
  }

  @Test
  void listsOrdersNewestFirstWithWhatWasDecided() {
    world.order("Invisible cities", "42.50");
    world.order("Marcovaldo", "12.00");

    String page = otto.get("/staff/orders").body();

    assertThat(page)
        .containsSubsequence("Marcovaldo", "12.00", "Invisible cities", "42.50")
        .contains("Harbour Books", "import a brief record");
  }

  @Test
  void showsWhatCameInEachDecisionAndTheMoneyBeforeAndAfter() {
    PoLine line = world.order("Invisible cities", "42.50", "GEN-2026");

    String page = otto.get("/staff/orders/01TST_NOR/" + line.number()).body();

    assertThat(page)
        .contains("Choose the profile", "Find the title", "Check the money")
        .contains("the title is not in the catalogue")
        .contains("for the seminar", "vendor key", "{\"from\":\"vendor\"}")
        .contains(line.bib().toString())
        .containsSubsequence("Encumbered for this order", "GEN-2026", "100.00", "42.50", "57.50");
  }

  @Test
  void saysWhatAnOrderInReviewWaitsFor() {
    PoLine line = world.order("Invisible cities", "4000.00");

    String page = otto.get("/staff/orders/01TST_NOR/" + line.number()).body();

    assertThat(page).contains("In Review", "The fund does not have enough money");
  }

  @Test
  void showsATitleAsTextWhateverItContains() {
    PoLine line = world.order("<img src=x onerror=alert(1)> & co", "1.00");

    String page = otto.get("/staff/orders/01TST_NOR/" + line.number()).body();

    assertThat(page)
        .contains("&lt;img src=x onerror=alert(1)&gt; &amp; co")
        .doesNotContain("<img src=x");
  }

  @Test
  void saysThatAnOrderIsNotThere() {
    for (String number : List.of("POL-999999", "nonsense", "POL-x", "POL-", "%00")) {
      assertThat(otto.get("/staff/orders/01TST_NOR/" + number).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void saysSoWhenThereAreNoOrders() {
    assertThat(otto.get("/staff/orders?institution=01TST_SOU").body()).contains("No orders yet");
  }

  @Test
  void tellsNobodyAboutOrdersTheyMayNotSee() {
    PoLine line = world.order("Invisible cities", "42.50");
    StaffBrowsing bea = world.signedIn("bea");

    HttpResponse<String> one = bea.get("/staff/orders/01TST_NOR/" + line.number());

    assertThat(one.statusCode()).isEqualTo(404);
    assertThat(one.body()).doesNotContain("Invisible cities");
    assertThat(bea.get("/staff/orders").statusCode()).isEqualTo(403);
    assertThat(bea.get("/staff").body()).doesNotContain("orders at");
  }
}
