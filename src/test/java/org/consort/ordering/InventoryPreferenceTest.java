package org.consort.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.catalogue.InventoryKind.ELECTRONIC;
import static org.consort.catalogue.InventoryKind.MIXED;
import static org.consort.catalogue.InventoryKind.NONE;
import static org.consort.catalogue.InventoryKind.PHYSICAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.base.MmsId;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.InventoryKind;
import org.consort.ordering.InventoryPreference.Choice;
import org.junit.jupiter.api.Test;

/// The worked examples are for a print order; the first record is the oldest.
class InventoryPreferenceTest {
  private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void takesWhatMatchesAlone() {
    assertTaken(choice(ELECTRONIC), 0, false);
  }

  @Test
  void takesNothingWhenNothingMatches() {
    assertThat(InventoryPreference.choose(List.of(), PHYSICAL)).isEmpty();
  }

  @Test
  void takesTheOnlyPrintRecord() {
    assertTaken(choice(PHYSICAL, ELECTRONIC), 0, false);
    assertTaken(choice(PHYSICAL, MIXED, MIXED, NONE), 0, false);
  }

  @Test
  void hasNoPreferenceAmongSeveralPrintRecords() {
    assertTaken(choice(PHYSICAL, PHYSICAL, ELECTRONIC), 2, true);
    assertTaken(choice(MIXED, PHYSICAL, PHYSICAL), 2, true);
  }

  @Test
  void takesTheOnlyMixedRecordWhenNoneIsPrintOnly() {
    assertTaken(choice(MIXED, ELECTRONIC), 0, false);
    assertTaken(choice(MIXED, NONE), 0, false);
  }

  @Test
  void hasNoPreferenceAmongSeveralMixedRecords() {
    assertTaken(choice(MIXED, MIXED), 1, true);
  }

  @Test
  void hasNoPreferenceWhenNoRecordIsPrintAtAll() {
    assertTaken(choice(ELECTRONIC, NONE), 1, true);
  }

  @Test
  void hasNoPreferenceWhenNoneIsWanted() {
    List<Candidate> candidates = candidates(PHYSICAL, ELECTRONIC);

    Choice choice = InventoryPreference.choose(candidates, NONE).orElseThrow();

    assertThat(choice.tied()).isTrue();
    assertThat(choice.taken()).isEqualTo(candidates.getLast());
  }

  @Test
  void takesTheHighestNumberAmongRecordsOfTheSameAge() {
    Candidate lower = new Candidate(new MmsId(991001), PHYSICAL, DAY, Set.of());
    Candidate higher = new Candidate(new MmsId(991002), PHYSICAL, DAY, Set.of());

    assertThat(InventoryPreference.choose(List.of(higher, lower), PHYSICAL).orElseThrow().taken())
        .isEqualTo(higher);
    assertThat(InventoryPreference.choose(List.of(lower, higher), PHYSICAL).orElseThrow().taken())
        .isEqualTo(higher);
  }

  private record Chosen(int position, boolean tied) {}

  private static void assertTaken(Chosen chosen, int position, boolean tied) {
    assertThat(chosen).isEqualTo(new Chosen(position, tied));
  }

  private static Chosen choice(InventoryKind... kinds) {
    List<Candidate> candidates = candidates(kinds);
    Choice choice = InventoryPreference.choose(candidates, PHYSICAL).orElseThrow();
    return new Chosen(candidates.indexOf(choice.taken()), choice.tied());
  }

  private static List<Candidate> candidates(InventoryKind... kinds) {
    List<Candidate> candidates = new ArrayList<>();
    for (InventoryKind kind : kinds) {
      int age = candidates.size();
      candidates.add(new Candidate(new MmsId(991000 + age), kind, DAY.plusSeconds(age), Set.of()));
    }
    return candidates;
  }
}
