package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.circulation.Examples.copy;
import static org.consort.circulation.Examples.holdOn;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScanDecisionTest {
  private static final ScanPlace HOME = new ScanPlace("MAIN", "DESK", true);
  private static final ScanPlace PICKUP = new ScanPlace("SCI", "DESK", true);
  private static final ScanPlace PICKUP_WITHOUT_SHELF = new ScanPlace("SCI", "BACK", false);
  private static final ScanPlace DEPARTMENT = new ScanPlace("MAIN", null, false);

  private final Copy copy = copy(1);
  private final Hold hold = holdOn(10, copy);

  @Test
  void keepsAnItemForItsPatronAtThePickupLibrary() {
    assertThat(decide(PICKUP)).isEqualTo(new ScanDecision.KeepForPatron(hold));
  }

  @Test
  void sendsAnItemOnFromItsHomeToThePickupLibrary() {
    assertThat(decide(HOME)).isEqualTo(new ScanDecision.SendToPatron(hold));
  }

  @Test
  void sendsAnItemOnFromADeskWithoutHoldShelf() {
    assertThat(decide(PICKUP_WITHOUT_SHELF)).isEqualTo(new ScanDecision.SendToPatron(hold));
  }

  @Test
  void keepsAnItemAtTheVeryDeskThePatronNamed() {
    Hold atBack =
        new Hold(
            hold.id(),
            hold.patron(),
            hold.subject(),
            new PickupPlace("SCI", "BACK"),
            hold.note(),
            hold.details(),
            hold.progress(),
            hold.placedAt(),
            0);

    assertThat(ScanDecision.of(copy, Optional.of(atBack), PICKUP_WITHOUT_SHELF))
        .isEqualTo(new ScanDecision.KeepForPatron(atBack));
    assertThat(ScanDecision.of(copy, Optional.of(atBack), PICKUP))
        .isEqualTo(new ScanDecision.SendToPatron(atBack));
  }

  @Test
  void reshelvesAtHomeWhatNobodyWaitsFor() {
    assertThat(ScanDecision.of(copy, Optional.empty(), HOME))
        .isEqualTo(new ScanDecision.Reshelve());
  }

  @Test
  void sendsHomeWhatNobodyWaitsFor() {
    assertThat(ScanDecision.of(copy, Optional.empty(), PICKUP))
        .isEqualTo(new ScanDecision.SendHome());
    assertThat(ScanDecision.of(copy, Optional.empty(), DEPARTMENT))
        .isEqualTo(new ScanDecision.SendHome());
  }

  private ScanDecision decide(ScanPlace place) {
    return ScanDecision.of(copy, Optional.of(hold), place);
  }
}
