package org.consort.staff.requests;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.Sight;
import org.consort.borrowing.workflow.Side;
import org.jspecify.annotations.Nullable;

/// What was last seen in each library's own system, side by side.
final class SidesTelling {
  private SidesTelling() {}

  static RequestView.Sides of(BorrowingRequest request) {
    List<Placement> sides =
        Stream.of(Side.LENDER, Side.BORROWER, Side.PICKUP)
            .flatMap(side -> request.side(side).stream())
            .toList();
    return new RequestView.Sides(
        sides.stream().map(SidesTelling::column).toList(),
        Stream.of(
                line("Request", sides, side -> hold(side.sight().hold())),
                line("Item", sides, side -> side.sight().item()),
                line("Loan", sides, side -> loan(side.sight().loan())),
                line("Barcode", sides, copy(PlacedCopy::barcode)),
                line("Patron there", sides, side -> known(side.userId())),
                line("Record", sides, copy(PlacedCopy::mmsId)),
                line("Item number", sides, copy(PlacedCopy::itemId)),
                line("Request number", sides, side -> known(side.hold())),
                line("Loan number", sides, side -> known(side.loan())))
            .filter(line -> !String.join("", line.words()).isEmpty())
            .toList());
  }

  private static String column(Placement side) {
    return RequestTelling.words(side.side().name()) + " " + side.agency();
  }

  private static RequestView.Sides.Line line(
      String name, List<Placement> sides, Function<Placement, String> word) {
    return new RequestView.Sides.Line(name, sides.stream().map(word).toList());
  }

  private static Function<Placement, String> copy(Function<PlacedCopy, String> part) {
    return side -> Optional.ofNullable(side.copy()).map(part).orElse("");
  }

  private static String known(@Nullable String number) {
    return number == null ? "" : number;
  }

  private static String hold(Sight.HoldSeen seen) {
    return seen == Sight.HoldSeen.UNKNOWN ? "" : RequestTelling.words(seen.name());
  }

  private static String loan(Sight.LoanSeen seen) {
    return seen == Sight.LoanSeen.UNKNOWN || seen == Sight.LoanSeen.NONE
        ? ""
        : RequestTelling.words(seen.name());
  }
}
