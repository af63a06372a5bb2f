package org.consort.staff.frame;

import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.consort.access.StaffSession;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.jspecify.annotations.Nullable;

/// Tells times as the visitor's own institution has them; of several institutions the first by
/// code, and UTC for who belongs to none.
public record LocalTime(Institutions institutions, InstantSource clock) {
  Wording of(@Nullable StaffSession visitor) {
    return new Wording(clock, visitor == null ? ZoneOffset.UTC : zone(visitor));
  }

  private ZoneId zone(StaffSession visitor) {
    return institutions.all().stream()
        .filter(institution -> visitor.account().institutions().contains(institution.id()))
        .findFirst()
        .map(Institution::zone)
        .orElse(ZoneOffset.UTC);
  }
}
