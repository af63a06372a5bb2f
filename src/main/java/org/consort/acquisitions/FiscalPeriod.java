package org.consort.acquisitions;

import java.time.LocalDate;

/// The year a ledger's money is for; both days belong to it.
public record FiscalPeriod(String code, String name, LocalDate firstDay, LocalDate lastDay) {
  /// @param rule how many days early or late an order may still use this period's money
  boolean takesOrdersOn(LocalDate day, EncumbranceRule rule) {
    return !day.isBefore(firstDay.minusDays(rule.daysBefore()))
        && !day.isAfter(lastDay.plusDays(rule.daysAfter()));
  }
}
