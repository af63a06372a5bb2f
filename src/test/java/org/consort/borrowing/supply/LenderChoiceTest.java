package org.consort.borrowing.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.consort.borrowing.workflow.Route;
import org.consort.remote.Copy;
import org.consort.remote.ItemKey;
import org.consort.remote.ItemState;
import org.junit.jupiter.api.Test;

class LenderChoiceTest {
  private static final Wanted BY_NORTH =
      new Wanted("NOR", "NOR", Set.of(), "", Wanted.ChosenCopy.ANY);

  @Test
  void asksTheLibraryThatSuppliesLeast() {
    List<Candidate> candidates =
        LenderChoice.candidates(
            BY_NORTH,
            List.of(
                holder("EAS", 3, copy("E1", "BOOK", true)),
                holder("SOU", 1, copy("S1", "BOOK", true))));

    assertThat(LenderChoice.best(candidates)).map(Candidate::agency).contains("SOU");
    assertThat(candidates).extracting(Candidate::rank).containsExactly(1, 2);
  }

  @Test
  void keepsWhyACopyWasPassedOver() {
    Wanted wanted = new Wanted("NOR", "NOR", Set.of("EAS"), "", Wanted.ChosenCopy.ANY);
    List<Candidate> candidates =
        LenderChoice.candidates(
            wanted,
            List.of(
                holder("EAS", 0, copy("E1", "BOOK", true)),
                holder("NOR", 0, copy("N1", "BOOK", true)),
                holder("SOU", 0, copy("S1", "REFONLY", true), copy("S2", "BOOK", false))));

    assertThat(LenderChoice.best(candidates)).isEmpty();
    assertThat(candidates)
        .extracting(Candidate::barcode, Candidate::reasons)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("E1", List.of("TRIED_BEFORE")),
            org.assertj.core.groups.Tuple.tuple("N1", List.of("OWN_LIBRARY")),
            org.assertj.core.groups.Tuple.tuple("S1", List.of("NOT_LENT")),
            org.assertj.core.groups.Tuple.tuple("S2", List.of("NOT_ON_SHELF")));
  }

  @Test
  void passesOverALibraryThatDoesNotAnswer() {
    Holder silent = new Holder("EAS", "99", true, 0, Set.of(), List.of(), false);

    List<Candidate> candidates =
        LenderChoice.candidates(
            BY_NORTH, List.of(silent, holder("SOU", 9, copy("S1", "BOOK", true))));

    assertThat(LenderChoice.best(candidates)).map(Candidate::barcode).contains("S1");
    assertThat(candidates.getLast().reasons()).containsExactly("UNREACHABLE");
  }

  @Test
  void takesTheCopyAndTheVolumeThatWereNamed() {
    Wanted wanted = new Wanted("NOR", "NOR", Set.of(), "v.2", new Wanted.ChosenCopy("SOU", "S2"));
    Copy other = volume("S2", "v.2");

    List<Candidate> candidates =
        LenderChoice.candidates(wanted, List.of(holder("SOU", 0, volume("S1", "v.1"), other)));

    assertThat(LenderChoice.best(candidates)).map(Candidate::barcode).contains("S2");
  }

  @Test
  void theRouteCountsTheLibraries() {
    Wanted elsewhere = new Wanted("NOR", "EAS", Set.of(), "", Wanted.ChosenCopy.ANY);

    assertThat(LenderChoice.route(BY_NORTH, "NOR")).isEqualTo(Route.ONE_LIBRARY);
    assertThat(LenderChoice.route(BY_NORTH, "SOU")).isEqualTo(Route.TWO_LIBRARIES);
    assertThat(LenderChoice.route(elsewhere, "SOU")).isEqualTo(Route.THREE_LIBRARIES);
  }

  private static Holder holder(String agency, int burden, Copy... copies) {
    return new Holder(agency, "99", true, burden, Set.of("REFONLY"), List.of(copies), true);
  }

  private static Copy copy(String barcode, String policy, boolean inPlace) {
    ItemState state = inPlace ? ItemState.IN_PLACE : new ItemState("LOAN", false);
    ItemKey key = new ItemKey("99", "22", "23" + barcode);
    return new Copy(key, barcode, "BOOK", policy, "MAIN", "STACKS", "", state, false);
  }

  private static Copy volume(String barcode, String description) {
    ItemKey key = new ItemKey("99", "22", "23" + barcode);
    return new Copy(
        key, barcode, "BOOK", "BOOK", "MAIN", "STACKS", description, ItemState.IN_PLACE, false);
  }
}
