package org.consort.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.consort.base.InstitutionId;

/// How many calls an institution has left until midnight UTC, on this node. Nobody is refused yet.
public final class Quota {
  static final String HEADER = "X-Exl-Api-Remaining";

  private record Day(LocalDate date, int calls) {}

  private final InstantSource clock;
  private final int perDay;
  private final Map<InstitutionId, Day> made = new ConcurrentHashMap<>();

  public Quota(InstantSource clock, int perDay) {
    this.clock = clock;
    this.perDay = perDay;
  }

  /// Counts one call and answers how many are left.
  int count(InstitutionId institution) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Day day = made.merge(institution, new Day(today, 1), (before, one) -> added(before, one));
    return Math.max(0, perDay - day.calls());
  }

  int left(InstitutionId institution) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Day day = made.getOrDefault(institution, new Day(today, 0));
    return day.date().equals(today) ? Math.max(0, perDay - day.calls()) : perDay;
  }

  private static Day added(Day before, Day one) {
    return before.date().equals(one.date())
        ? new Day(one.date(), before.calls() + one.calls())
        : one;
  }
}
