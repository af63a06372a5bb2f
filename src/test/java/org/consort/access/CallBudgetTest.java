package org.consort.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.consort.access.CallBudget.Verdict;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Limits that two nodes share through one database.
class CallBudgetTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T22:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institutions institutions = new Institutions(database, clock);
  private final CallBudget one = new CallBudget(database, institutions, clock, clock);
  private final CallBudget two = new CallBudget(database, institutions, clock, clock);

  @BeforeEach
  void openTwoInstitutions() {
    for (InstitutionId id : List.of(NORTH, SOUTH)) {
      String code = "01TST_" + id.suffix();
      institutions.add(new Institution(id, code, code, ZoneId.of("UTC"), null));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void grantsNoMoreThanAgreedInOneSecondOverAllNodes() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(10, 1000));

    assertThat(granted(8)).isEqualTo(8);
    assertThat(granted(8)).isEqualTo(2);
    assertThat(one.spend(NORTH)).isEqualTo(new Verdict.TooFast(10));
    assertThat(one.spend(SOUTH)).isInstanceOf(Verdict.Granted.class);
    clock.passes(Duration.ofSeconds(1));
    assertThat(granted(20)).isEqualTo(10);
  }

  @Test
  void grantsAllThatWasAgreedThoughSomeCallsBeganInTheSecondBefore() {
    Leases leases = new Leases(database, Leases.Span.SECOND);
    Leases.Limit now = new Leases.Limit(1_000_001, 100, _ -> 4);
    Leases.Limit before = new Leases.Limit(1_000_000, 100, _ -> 4);

    for (int call = 0; call < 50; call++) {
      assertThat(leases.spend(NORTH, now)).isTrue();
      assertThat(leases.spend(NORTH, before)).isTrue();
    }
    assertThat(leases.spend(NORTH, now)).isFalse();
  }

  @Test
  void grantsNoMoreThanAgreedInOneDay() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 30));

    assertThat(granted(40)).isEqualTo(30);
    assertThat(one.spend(NORTH)).isEqualTo(new Verdict.UsedUp(30, Duration.ofHours(2)));
    assertThat(two.left(NORTH)).isZero();
    clock.passes(Duration.ofHours(2));
    assertThat(one.spend(NORTH)).isEqualTo(new Verdict.Granted(29));
  }

  @Test
  void tellsHowManyAreLeftBeforeAnythingWasSpentHere() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 30));

    assertThat(two.left(NORTH)).isEqualTo(30);
    one.spend(NORTH);
    assertThat(two.left(NORTH)).isEqualTo(29);
  }

  @Test
  void goesOnWhenMoreIsAgreed() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 2));
    assertThat(granted(4)).isEqualTo(2);

    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 5));

    assertThat(granted(4)).isEqualTo(3);
  }

  @Test
  void remembersOverARestart() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 10));
    assertThat(granted(6)).isEqualTo(6);

    CallBudget restarted = new CallBudget(database, institutions, clock, clock);

    assertThat(restarted.left(NORTH)).isEqualTo(4);
  }

  @Test
  void givesBackWhatItDidNotNeedWhenItStops() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(1000, 64_000));
    assertThat(granted(one, 3)).isEqualTo(3);
    assertThat(two.left(NORTH)).isEqualTo(63_000);

    one.close();
    one.close();

    assertThat(two.left(NORTH)).isEqualTo(63_997);
  }

  @Test
  void tellsThatTheDayIsUsedUpHoweverFastOthersCall() {
    institutions.agree(NORTH, Terms.USUAL.withCalls(2, 2));
    assertThat(granted(2)).isEqualTo(2);

    for (int i = 0; i < 5; i++) {
      assertThat(one.spend(NORTH)).isInstanceOf(Verdict.UsedUp.class);
    }
  }

  @Test
  void isExactWhenManyCallAtOnce() throws Exception {
    institutions.agree(NORTH, Terms.USUAL.withCalls(700, 500));
    List<Callable<Integer>> callers = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      CallBudget node = i % 2 == 0 ? one : two;
      callers.add(() -> granted(node, 60));
    }

    int granted = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(callers.size())) {
      for (Future<Integer> caller : threads.invokeAll(callers)) {
        granted += caller.get();
      }
    }

    assertThat(granted).isLessThanOrEqualTo(500);
    assertThat(granted + granted(one, 60) + granted(two, 60)).isBetween(490, 500);
  }

  /// Tries so often, at the two nodes in turn.
  private int granted(int tries) {
    int granted = 0;
    for (int i = 0; i < tries; i++) {
      granted += granted(i % 2 == 0 ? one : two, 1);
    }
    return granted;
  }

  private static int granted(CallBudget node, int tries) {
    int granted = 0;
    for (int i = 0; i < tries; i++) {
      granted += node.spend(NORTH) instanceof Verdict.Granted ? 1 : 0;
    }
    return granted;
  }
}
