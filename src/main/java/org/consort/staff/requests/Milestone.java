package org.consort.staff.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.consort.borrowing.workflow.Stage;

/// A stop on the way of a loan that goes as it should, as people tell it; each covers a few stages.
record Milestone(String label, boolean done, boolean here) {
  private record Stop(String label, List<Stage> stages) {}

  private static final List<Stop> WAY =
      List.of(
          new Stop("Asked for", List.of(Stage.SUBMITTED_TO_DCB, Stage.PATRON_VERIFIED)),
          new Stop(
              "Held at the lender",
              List.of(
                  Stage.RESOLVED,
                  Stage.REQUEST_PLACED_AT_SUPPLYING_AGENCY,
                  Stage.CONFIRMED,
                  Stage.REQUEST_PLACED_AT_BORROWING_AGENCY,
                  Stage.REQUEST_PLACED_AT_PICKUP_AGENCY)),
          new Stop("On its way", List.of(Stage.PICKUP_TRANSIT, Stage.RECEIVED_AT_PICKUP)),
          new Stop("Ready", List.of(Stage.READY_FOR_PICKUP)),
          new Stop("With the patron", List.of(Stage.LOANED)),
          new Stop("Going home", List.of(Stage.RETURN_TRANSIT)),
          new Stop("Home", List.of(Stage.COMPLETED)),
          new Stop("Finished", List.of(Stage.FINALISED)));

  /// The stops up to and after a stage; empty when the stage is not on the way.
  ///
  /// @param wasLent whether the item ever was with the patron: a request may also finish without
  static List<Milestone> of(Stage stage, boolean wasLent) {
    List<Milestone> stops = new ArrayList<>();
    int here =
        IntStream.range(0, WAY.size())
            .filter(i -> WAY.get(i).stages().contains(stage))
            .findFirst()
            .orElse(-1);
    if (here < 0 || (stage == Stage.FINALISED && !wasLent)) {
      return stops;
    }
    for (int i = 0; i < WAY.size(); i++) {
      stops.add(new Milestone(WAY.get(i).label(), i < here, i == here));
    }
    return stops;
  }
}
