package org.consort.staff.frame;

import java.util.List;
import java.util.Optional;
import org.consort.access.StaffRole;
import org.consort.access.StaffSession;
import org.consort.base.NotFound;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;

/// The institutions at which a visitor has a role. The others are not there for them.
public record InstitutionChoice(Institutions institutions, StaffRole role) {
  public List<Institution> of(StaffSession session) {
    return institutions.all().stream()
        .filter(institution -> session.account().may(role, institution.id()))
        .toList();
  }

  /// The one the address names in its path.
  public Institution named(Visit visit) {
    return visible(visit, visit.request().segment("institution"));
  }

  /// The one the query names, if it names one.
  public Optional<Institution> inQuery(Visit visit) {
    return visit.request().query("institution").map(code -> visible(visit, code));
  }

  public List<Choice> choices(Visit visit, Institution shown) {
    return of(visit.session()).stream()
        .map(one -> new Choice(one.code(), one.name(), one.equals(shown)))
        .toList();
  }

  private Institution visible(Visit visit, String code) {
    return of(visit.session()).stream()
        .filter(institution -> institution.code().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new NotFound(new Problem("no-such-institution", "There is no " + code + ".")));
  }
}
