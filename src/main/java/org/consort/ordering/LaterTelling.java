package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.consort.acquisitions.Cancellation;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineDetail;
import org.consort.acquisitions.PoLinePlace;

/// Puts into words what was done to a line after its order was placed.
final class LaterTelling {
  private LaterTelling() {}

  /// @param old as the line was
  record Change(PoLine old, PoLine now, LineFunding money) {
    /// False when nothing about the line or its money is another.
    boolean isOne() {
      return old.status() != now.status()
          || !money.moves().isEmpty()
          || !LineDifference.between(old, now).isEmpty();
    }

    Explanation.Step step() {
      List<String> differences = LineDifference.between(old, now);
      return new Explanation.Step(
          StepName.CHANGE,
          differences.isEmpty() ? "nothing new is said" : String.join("; ", differences),
          found(money.funding()),
          status(old, now) + moved(money.moves()),
          money.moves().isEmpty()
              ? "what the line encumbers of its funds stays as it was"
              : "its encumbrance is given back, and what it costs now is encumbered anew");
    }
  }

  private static String found(Funding funding) {
    return funding.findings().isEmpty()
        ? "nothing stands against it"
        : funding.findings().stream()
            .map(finding -> finding.problem().text())
            .collect(joining(" "));
  }

  private static String status(PoLine old, PoLine now) {
    return old.status() == now.status()
        ? "change the line, which stays " + now.status().label()
        : "change the line, from %s to %s".formatted(old.status().label(), now.status().label());
  }

  private static String moved(List<FundMove> moves) {
    return moves.isEmpty()
        ? ""
        : moves.stream().map(FundMove::toString).collect(joining("; ", "; ", ""));
  }

  /// @param meaning what the reason's code stands for
  static Explanation.Step cancellation(
      PoLine line, Cancellation wish, String meaning, List<FundMove> moves) {
    return new Explanation.Step(
        StepName.CANCELLATION,
        wished(wish, meaning),
        found(line),
        "cancel the line; withdraw copies that have not come" + moved(moves),
        wish.informsVendor()
            ? "the vendor is to be told, which is left to the library: nothing was sent"
            : "nobody asked that the vendor be told");
  }

  private static String wished(Cancellation wish, String meaning) {
    List<String> said =
        new ArrayList<>(List.of("for the reason %s (%s)".formatted(meaning, wish.reason())));
    if (!wish.comment().isBlank()) {
      said.add("with a comment, which is a note of the line");
    }
    if (wish.override()) {
      said.add("although patrons may expect copies");
    }
    return String.join(", ", said);
  }

  private static String found(PoLine line) {
    List<PoLinePlace.Copy> copies =
        line.places().stream().flatMap(place -> place.copies().stream()).toList();
    long come = copies.stream().filter(copy -> copy.receivedOn() != null).count();
    String restricted =
        Boolean.parseBoolean(line.details().get(PoLineDetail.CANCELLATION_RESTRICTION))
            ? "; the vendor restricts cancelling"
            : "";
    return "the line was %s; copies on order %d, come %d%s"
        .formatted(line.status().label(), copies.size() - come, come, restricted);
  }
}
