package org.consort.staff.orders;

import java.util.Comparator;
import java.util.List;
import org.consort.access.StaffRole;
import org.consort.acquisitions.PoLines;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.staff.frame.InstitutionChoice;
import org.consort.staff.frame.Visit;
import org.consort.web.NotAllowedException;

/// The institutions whose orders a visitor may see.
record OrderingInstitutions(InstitutionChoice visible, PoLines lines) {
  static OrderingInstitutions of(Institutions institutions, PoLines lines) {
    return new OrderingInstitutions(new InstitutionChoice(institutions, StaffRole.ORDERS), lines);
  }

  /// The one the query names, else the one with most orders.
  Institution chosen(Visit visit) {
    return visible.inQuery(visit).orElseGet(() -> busiest(visible.of(visit.session())));
  }

  int orders(Institution institution) {
    return lines.list(institution.id(), new Page(0, 0)).total();
  }

  private Institution busiest(List<Institution> choice) {
    return choice.size() == 1
        ? choice.getFirst()
        : choice.stream()
            .max(Comparator.comparingInt(this::orders))
            .orElseThrow(
                () ->
                    new NotAllowedException(
                        true, new Problem("no-orders", "Your account shows no orders.")));
  }
}
