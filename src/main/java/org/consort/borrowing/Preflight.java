package org.consort.borrowing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.supply.Check;
import org.consort.borrowing.supply.Objection;
import org.consort.database.Transaction;
import org.consort.union.UnionHolding;

/// The checks a wish has to pass before it becomes a request.
final class Preflight {
  private static final int MOST_OPEN = 25;
  private static final Duration SAME_WISH = Duration.ofMinutes(15);

  private final Hub hub;
  private final RequestCountStore counts;

  Preflight(Hub hub) {
    this.hub = hub;
    this.counts = new RequestCountStore(hub.consortium());
  }

  int mostRequests(String agency) {
    return hub.agencies().byCode(agency).map(Agency::mostRequests).orElse(0);
  }

  /// What can be told without asking a library.
  List<Objection> wish(Wish wish, List<UnionHolding> holders) {
    List<Objection> objections = new ArrayList<>(borrower(wish.patron().agency()));
    objections.addAll(pickup(wish.pickup()));
    if (holders.isEmpty()) {
      objections.add(Check.CLUSTER_RECORD_NOT_FOUND.about());
    }
    return objections;
  }

  private List<Objection> borrower(String code) {
    Optional<Agency> agency = hub.agencies().byCode(code);
    if (agency.isEmpty()) {
      return List.of(Check.UNKNOWN_BORROWING_HOST_LMS.about(code));
    }
    return agency.get().participation().borrows()
        ? List.of()
        : List.of(Check.PATRON_AGENCY_NOT_PARTICIPATING_IN_BORROWING.about(code));
  }

  private List<Objection> pickup(Wish.Pickup pickup) {
    if (hub.agencies().byCode(pickup.agency()).isEmpty()) {
      return List.of(Check.UNKNOWN_PICKUP_LOCATION_AGENCY.about(pickup.agency()));
    }
    boolean known =
        hub.agencies().pickupPlaces().stream()
            .anyMatch(
                place ->
                    place.agency().equals(pickup.agency())
                        && place.library().equals(pickup.library()));
    return known
        ? List.of()
        : List.of(Check.UNKNOWN_PICKUP_LOCATION_CODE.about(pickup.agency(), pickup.library()));
  }

  /// @param most how many requests the agency allows; 0 for any number
  List<Objection> limits(Transaction tx, Wish wish, int most) {
    List<Objection> objections = new ArrayList<>();
    int open = counts.openOfPatron(tx, wish.patron());
    if (open >= MOST_OPEN) {
      objections.add(Check.EXCEEDS_GLOBAL_LIMIT.about(open, MOST_OPEN));
    }
    if (most > 0 && open >= most) {
      objections.add(Check.EXCEEDS_AGENCY_LIMIT.about(open, most));
    }
    counts
        .sameWish(tx, wish, hub.clock().instant().minus(SAME_WISH))
        .ifPresent(id -> objections.add(Check.DUPLICATE_REQUEST_ATTEMPT.about(id)));
    return objections;
  }
}
