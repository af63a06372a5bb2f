package org.consort.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.institution.Institutions;
import org.consort.institution.Terms;

/// How many calls each institution may still make in this second and until midnight UTC, over all
/// its keys and all nodes. A node is given slices of both, so most calls cost no query.
public final class CallBudget implements AutoCloseable {
  private static final int SLICES_A_SECOND = 25;
  private static final int SLICES_OF_THE_REST = 64;
  private static final int LARGEST_SLICE = 5000;

  private final InstantSource clock;
  private final InstantSource pace;
  private final Institutions institutions;
  private final Leases seconds;
  private final Leases days;

  /// @param clock tells when midnight is
  /// @param pace tells seconds; differs from the clock where that is moved by hand
  public CallBudget(
      Database database, Institutions institutions, InstantSource clock, InstantSource pace) {
    this.clock = clock;
    this.pace = pace;
    this.institutions = institutions;
    this.seconds = new Leases(database, Leases.Span.SECOND);
    this.days = new Leases(database, Leases.Span.DAY);
  }

  /// Whether a call may be made.
  public sealed interface Verdict {
    /// @param left how many more today
    record Granted(int left) implements Verdict {}

    record TooFast(int perSecond) implements Verdict {}

    record UsedUp(int perDay, Duration untilMidnight) implements Verdict {}
  }

  /// Takes one call out of the budget, if there is one.
  public Verdict spend(InstitutionId institution) {
    Terms terms = institutions.terms(institution);
    Instant now = clock.instant();
    Leases.Limit today = day(terms, now);
    // To wait a second is of no use when the day is used up.
    if (days.isUsedUp(institution, today)) {
      return usedUp(terms, now);
    }
    if (!seconds.spend(institution, second(terms))) {
      return new Verdict.TooFast(terms.callsPerSecond());
    }
    return days.spend(institution, today)
        ? new Verdict.Granted(left(institution))
        : usedUp(terms, now);
  }

  private static Verdict usedUp(Terms terms, Instant now) {
    Instant midnight = now.truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    return new Verdict.UsedUp(terms.callsPerDay(), Duration.between(now, midnight));
  }

  /// Returns what this node was given of the day and did not need. To be called when no more calls
  /// come.
  @Override
  public void close() {
    days.giveBack();
  }

  /// How many calls are left today, as far as this node knows.
  public int left(InstitutionId institution) {
    return days.left(institution, day(institutions.terms(institution), clock.instant()));
  }

  private Leases.Limit second(Terms terms) {
    int most = terms.callsPerSecond();
    int slice = Math.max(1, most / SLICES_A_SECOND);
    return new Leases.Limit(pace.instant().getEpochSecond(), most, _ -> slice);
  }

  // Slices grow smaller towards the end of the day's calls, so that hardly any is left over on a
  // node that needs no more.
  private static Leases.Limit day(Terms terms, Instant now) {
    return new Leases.Limit(
        now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay(),
        terms.callsPerDay(),
        rest -> Math.clamp(rest / SLICES_OF_THE_REST, 1, LARGEST_SLICE));
  }
}
