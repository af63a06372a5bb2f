package org.consort.borrowing.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consort.borrowing.consortium.Mapping;
import org.consort.remote.Patron;

/// Whether a patron may borrow, by what their home library says of them.
public final class Eligibility {
  private Eligibility() {}

  /// @param commonGroup the consortium's word for the patron's group; empty when it has none
  /// @param today the day at the patron's library
  public static List<Objection> objections(
      String agency, Patron patron, String commonGroup, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (!patron.active()) {
      objections.add(Check.PATRON_INACTIVE.about(agency));
    }
    LocalDate expires = patron.expires();
    if (expires != null && expires.isBefore(today)) {
      objections.add(Check.PATRON_EXPIRED.about(agency));
    }
    if (patron.blocked()) {
      objections.add(Check.PATRON_BLOCKED.about(agency));
    }
    if (commonGroup.isEmpty()) {
      objections.add(Check.PATRON_TYPE_NOT_MAPPED.about(agency, patron.group()));
    }
    if (commonGroup.equals(Mapping.NOT_ELIGIBLE)) {
      objections.add(Check.PATRON_INELIGIBLE.about(agency, patron.group()));
    }
    return objections;
  }
}
