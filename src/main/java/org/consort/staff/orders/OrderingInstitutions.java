package org.consort.staff.orders;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consort.access.StaffRole;
import org.consort.access.StaffSession;
import org.consort.acquisitions.PoLines;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.staff.frame.Choice;
import org.consort.staff.frame.Visit;
import org.consort.web.NotAllowedException;

/// The institutions whose orders a visitor may see. The others are not there for them.
record OrderingInstitutions(Institutions institutions, PoLines lines) {
  List<Institution> of(StaffSession session) {
    return institutions.all().stream()
        .filter(institution -> session.account().may(StaffRole.ORDERS, institution.id()))
        .toList();
  }

  /// The one the address names in its path.
  Institution named(Visit visit) {
    return visible(visit, visit.request().segment("institution"));
  }

  /// The one the query names, else the one with most orders.
  Institution chosen(Visit visit) {
    Optional<String> code = visit.request().query("institution");
    return code.isPresent() ? visible(visit, code.get()) : busiest(of(visit.session()));
  }

  List<Choice> choices(Visit visit, Institution shown) {
    return of(visit.session()).stream()
        .map(one -> new Choice(one.code(), one.name(), one.equals(shown)))
        .toList();
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

  private Institution visible(Visit visit, String code) {
    return of(visit.session()).stream()
        .filter(institution -> institution.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new NotFound(new Problem("no-such-institution", "There is no " + code + ".")));
  }
}
