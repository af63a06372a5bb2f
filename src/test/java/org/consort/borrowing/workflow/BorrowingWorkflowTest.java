package org.consort.borrowing.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BorrowingWorkflowTest {
  private static final List<Transition> ROWS = BorrowingWorkflow.TRANSITIONS;

  /// Stages in which the item may be away from its shelf at the lender.
  private static final Set<Stage> OUT =
      EnumSet.of(
          Stage.PICKUP_TRANSIT,
          Stage.RECEIVED_AT_PICKUP,
          Stage.READY_FOR_PICKUP,
          Stage.LOANED,
          Stage.RETURN_TRANSIT,
          Stage.RETURNING_UNFILLED,
          Stage.LOST);

  @Test
  void noTwoRowsOverlap() {
    for (Route route : Route.values()) {
      for (Stage stage : Stage.values()) {
        for (Class<? extends Event> event : Event.kinds()) {
          assertThat(ROWS.stream().filter(row -> row.covers(route, stage, event)))
              .as("%s %s %s", route, stage, event.getSimpleName())
              .hasSizeLessThanOrEqualTo(1);
        }
      }
    }
  }

  @Test
  void everyEventHasARow() {
    List<Class<? extends Event>> used =
        ROWS.stream().<Class<? extends Event>>map(Transition::event).distinct().toList();

    assertThat(used).containsExactlyInAnyOrderElementsOf(Event.kinds());
  }

  @Test
  void everyTaskIsUsed() {
    Stream<Task> used =
        Stream.concat(
            Stream.of(BorrowingWorkflow.FIRST_TASK),
            ROWS.stream().flatMap(row -> row.tasks().stream()));

    assertThat(used.distinct()).containsExactlyInAnyOrder(Task.values());
  }

  @Test
  void everyStageIsReachedOnSomeRoute() {
    Set<Stage> reached = EnumSet.noneOf(Stage.class);
    decided().forEach(route -> reached.addAll(reachable(route, BorrowingWorkflow.FIRST_STAGE)));

    assertThat(reached).containsExactlyInAnyOrder(Stage.values());
  }

  @ParameterizedTest
  @EnumSource(names = "UNDECIDED", mode = EnumSource.Mode.EXCLUDE)
  void everyStageIsReachedAndLeft(Route route) {
    for (Stage stage : reachable(route, BorrowingWorkflow.FIRST_STAGE)) {
      assertThat(reachable(route, stage))
          .as("an end can be reached from %s", stage)
          .anyMatch(Stage::isFinal);
      assertThat(BorrowingWorkflow.next(route, stage).isEmpty())
          .as("%s is left", stage)
          .isEqualTo(stage.isFinal());
    }
  }

  @Test
  void noRequestEndsWhileTheItemIsOut() {
    Stream<Transition> ends =
        ROWS.stream()
            .filter(row -> row.from().stream().anyMatch(OUT::contains))
            .filter(row -> !OUT.contains(row.to()));

    assertThat(ends)
        .allMatch(
            row ->
                row.event() == Event.ItemBackHome.class || row.event() == Event.LossSettled.class);
  }

  @ParameterizedTest
  @EnumSource(names = "UNDECIDED", mode = EnumSource.Mode.EXCLUDE)
  void aPatronMayCallOffWheneverTheyHaveNotGotTheItem(Route route) {
    Set<Stage> may = EnumSet.noneOf(Stage.class);
    for (Stage stage : reachable(route, BorrowingWorkflow.FIRST_STAGE)) {
      BorrowingWorkflow.row(route, stage, Event.PatronCancelled.class)
          .ifPresent(_ -> may.add(stage));
    }
    Set<Stage> past = EnumSet.complementOf(EnumSet.copyOf(may));
    past.retainAll(reachable(route, BorrowingWorkflow.FIRST_STAGE));

    assertThat(past)
        .isSubsetOf(
            Stage.LOANED,
            Stage.LOST,
            Stage.RETURN_TRANSIT,
            Stage.RETURNING_UNFILLED,
            Stage.COMPLETED,
            Stage.CANCELLED,
            Stage.NO_ITEMS_SELECTABLE_AT_ANY_AGENCY,
            Stage.HANDED_OFF_AS_LOCAL,
            Stage.FINALISED);
  }

  @Test
  void looksOnlyWhereSomethingIsAwaited() {
    assertThat(BorrowingWorkflow.watched(Route.TWO_LIBRARIES, Stage.RETURN_TRANSIT))
        .containsExactly(Side.LENDER);
    assertThat(BorrowingWorkflow.watched(Route.TWO_LIBRARIES, Stage.READY_FOR_PICKUP))
        .containsExactly(Side.BORROWER, Side.LENDER);
    assertThat(BorrowingWorkflow.watched(Route.THREE_LIBRARIES, Stage.LOANED))
        .containsExactly(Side.LENDER, Side.PICKUP);
    assertThat(BorrowingWorkflow.watched(Route.TWO_LIBRARIES, Stage.FINALISED)).isEmpty();
  }

  @Test
  void theGuideIsCurrent() throws IOException {
    Path guide = Path.of("docs/borrowing-workflow.md");
    if (Boolean.getBoolean("consort.draw")) {
      Files.writeString(guide, WorkflowGuide.markdown());
    }

    assertThat(guide)
        .as("run ./mvnw test -Dtest=BorrowingWorkflowTest -Dconsort.draw=true to write it again")
        .hasContent(WorkflowGuide.markdown());
  }

  private static Stream<Route> decided() {
    return Stream.of(Route.values()).filter(route -> route != Route.UNDECIDED);
  }

  private static Set<Stage> reachable(Route route, Stage start) {
    Set<Stage> seen = EnumSet.of(start);
    Deque<Stage> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      BorrowingWorkflow.next(route, open.remove()).stream()
          .map(Transition::to)
          .filter(seen::add)
          .forEach(open::add);
    }
    return seen;
  }
}
