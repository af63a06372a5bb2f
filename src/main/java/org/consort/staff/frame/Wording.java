package org.consort.staff.frame;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.consort.base.Money;

/// How times and amounts are written: local time of the library, amounts with thousands apart.
public final class Wording {
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter DAY_AND_TIME = format("d MMM, HH:mm");
  private static final DateTimeFormatter DAY = format("d MMM yyyy");
  private static final DateTimeFormatter WHOLE = format("d MMM yyyy, HH:mm:ss");

  private final InstantSource clock;
  private final ZoneId zone;

  public Wording(InstantSource clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  Wording in(ZoneId other) {
    return new Wording(clock, other);
  }

  /// As short as can be told apart: the time today, the day and time this year, else the day.
  public String when(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    LocalDate today = clock.instant().atZone(zone).toLocalDate();
    DateTimeFormatter form =
        day.equals(today) ? TIME : day.getYear() == today.getYear() ? DAY_AND_TIME : DAY;
    return form.format(instant.atZone(zone));
  }

  public String exactly(Instant instant) {
    return WHOLE.format(instant.atZone(zone));
  }

  public String day(Instant instant) {
    return DAY.format(instant.atZone(zone));
  }

  public String day(LocalDate day) {
    return DAY.format(day);
  }

  /// How long ago, in the largest unit that fits: `5 min`, `3 h`, `12 days`.
  public String since(Instant instant) {
    Duration passed = Duration.between(instant, clock.instant());
    if (passed.toMinutes() < 1) {
      return "just now";
    }
    if (passed.toHours() < 1) {
      return passed.toMinutes() + " min";
    }
    if (passed.toDays() < 1) {
      return passed.toHours() + " h";
    }
    return passed.toDays() == 1 ? "1 day" : passed.toDays() + " days";
  }

  public String money(Money money) {
    NumberFormat form = NumberFormat.getNumberInstance(Locale.UK);
    form.setMinimumFractionDigits(money.amount().scale());
    form.setMaximumFractionDigits(money.amount().scale());
    return form.format(money.amount()) + "\u00a0" + money.currency().getCurrencyCode();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }
}
