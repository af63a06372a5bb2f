package org.consort.borrowing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.consort.borrowing.consortium.Mapping;
import org.consort.borrowing.supply.Check;
import org.consort.borrowing.supply.Eligibility;
import org.consort.borrowing.supply.Objection;
import org.consort.remote.Patron;

/// Whether the home library's word lets a patron borrow; days are counted in UTC.
public final class PatronCheck {
  private final Hub hub;

  public PatronCheck(Hub hub) {
    this.hub = hub;
  }

  public List<Objection> objections(String agency, Optional<Patron> found) {
    LocalDate today = LocalDate.ofInstant(hub.clock().instant(), ZoneOffset.UTC);
    return found
        .map(patron -> Eligibility.objections(agency, patron, commonGroup(agency, patron), today))
        .orElseGet(() -> List.of(Check.PATRON_NOT_FOUND.about(agency)));
  }

  /// Empty when the consortium has no word for the patron's group.
  public String commonGroup(String agency, Patron patron) {
    return hub.agencies().meaning(agency, Mapping.Kind.GROUP_TO_COMMON, patron.group()).orElse("");
  }
}
