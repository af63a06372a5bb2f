package org.consort.institution;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// When the libraries of each institution are open. Look-ups read a copy that may be a few seconds
/// old; look up before opening a transaction.
public final class Calendars {
  private static final String ALL_LIBRARIES = "";

  private final Database database;
  private final RecentCopies<InstitutionId, Map<String, OpeningTimes>> copies;

  Calendars(Database database, InstantSource clock) {
    this.database = database;
    this.copies =
        new RecentCopies<>(
            clock, id -> Optional.of(database.read(tx -> CalendarStore.all(tx, id))));
  }

  /// Sets the times that hold for every library without its own, instead of those there were.
  public void set(InstitutionId institution, OpeningTimes times) {
    set(institution, ALL_LIBRARIES, times);
  }

  /// Sets the times of one library, instead of those there were.
  public void set(InstitutionId institution, String library, OpeningTimes times) {
    database.change(tx -> CalendarStore.replace(tx, institution, library, times));
    copies.drop(institution);
  }

  /// What the institution has said for all its libraries.
  public OpeningTimes times(InstitutionId institution) {
    return times(institution, ALL_LIBRARIES);
  }

  /// The days of the institution as such.
  public Calendar of(InstitutionId institution) {
    return of(institution, ALL_LIBRARIES);
  }

  /// The days of one library.
  public Calendar of(InstitutionId institution, String library) {
    return new Calendar(times(institution, library), times(institution, ALL_LIBRARIES));
  }

  /// What was said for one library alone.
  public OpeningTimes times(InstitutionId institution, String library) {
    return copies.find(institution).orElseThrow().getOrDefault(library, OpeningTimes.UNSAID);
  }
}
