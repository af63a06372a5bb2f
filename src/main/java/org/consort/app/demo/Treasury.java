package org.consort.app.demo;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.consort.acquisitions.Currencies;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.FiscalPeriods;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Funds;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.Rates.Rate;
import org.consort.acquisitions.ReviewRule;
import org.consort.acquisitions.ReviewRules;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendor.Account;
import org.consort.acquisitions.Vendors;
import org.consort.base.InstitutionId;
import org.consort.base.Money;

/// Gives a library its money and its vendors, for the calendar year the sandbox is started in.
record Treasury(
    FiscalPeriods periods,
    Funds funds,
    Currencies currencies,
    Vendors vendors,
    ReviewRules reviewRules) {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Currency GBP = Currency.getInstance("GBP");

  void open(InstitutionId at, InstantSource clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Place.ZONE);
    if (vendors.find(at, "HARB").isPresent()) {
      return;
    }
    rates(at, today);
    thisYear(at, today.getYear());
    longAgo(at);
    reviewRules.add(at, new ReviewRule("Dear books", usd("500.00")));
    vendors(at);
  }

  private void rates(InstitutionId at, LocalDate today) {
    LocalDate since = today.withDayOfYear(1);
    currencies.setRate(at, new Rate(EUR, USD, new BigDecimal("1.10")), since);
    currencies.setRate(at, new Rate(GBP, USD, new BigDecimal("1.25")), since);
  }

  private void thisYear(InstitutionId at, int year) {
    period(at, year);
    NewFund ledger = NewFund.ledger("MONO-" + year, "Monographs " + year, "FY-" + year, USD);
    NewFund summary = ledger.summary("BOOKS", "Books");
    funds.add(at, ledger);
    funds.add(at, summary);
    allocated(at, summary.allocated("HIST-" + year, "History"), "10000.00");
    allocated(at, summary.allocated("GEN-" + year, "General"), "2500.00");
    funds.add(at, summary.allocated("EMPTY-" + year, "Without money"));
  }

  private void longAgo(InstitutionId at) {
    period(at, 2020);
    NewFund ledger = NewFund.ledger("MONO-2020", "Monographs 2020", "FY-2020", USD);
    funds.add(at, ledger);
    funds.add(at, ledger.allocated("OLD-2020", "Closed").with(Fund.Status.INACTIVE));
  }

  private void period(InstitutionId at, int year) {
    periods.add(
        at,
        new FiscalPeriod(
            "FY-" + year,
            "Fiscal year " + year,
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31)));
  }

  private void allocated(InstitutionId at, NewFund fund, String amount) {
    funds.add(at, fund);
    funds.allocate(at, fund.code(), usd(amount));
  }

  /// Kept for last: a library that has its vendors has everything.
  private void vendors(InstitutionId at) {
    BigDecimal none = BigDecimal.ZERO;
    vendors.add(
        at,
        new Vendor(
            "NORD",
            "Nordlicht",
            true,
            List.of(new Account("NORD-1", "Standing account", BigDecimal.TEN, EUR))));
    vendors.add(
        at,
        new Vendor(
            "HARB",
            "Harbour Books",
            true,
            List.of(
                new Account("HARB-FIRM", "Firm orders", none, USD),
                new Account("HARB-E", "Electronic", none, USD))));
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
