package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.Rates;
import org.consort.alma.acq.ExchangeRatio;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.Page;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/fiscal-periods` and `/acq/currencies`. A period's id is its code.
public final class MoneyEndpoint {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Coded ACTIVE = Coded.of("ACTIVE", "Active");
  private static final Coded OVER = Coded.of("INACTIVE", "Inactive");

  private final Doors doors;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  public MoneyEndpoint(Doors doors, Acquisitions acquisitions, InstantSource clock) {
    this.doors = doors;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/fiscal-periods", doors.read(Area.ACQ, this::periods)),
        Route.get("/acq/currencies", doors.read(Area.ACQ, this::currencies)));
  }

  private Reply periods(AlmaRequest request) {
    LocalDate today = today(request);
    boolean current = isOfToday(request.query("mode").orElse("ALL"));
    List<org.consort.alma.acq.FiscalPeriod> found =
        acquisitions.periods().all(request.institutionId()).stream()
            .filter(period -> !current || isCurrent(period, today))
            .map(period -> shown(period, today))
            .toList();
    if (current && found.isEmpty()) {
      throw new BadRequest(AcquisitionReason.NO_CURRENT_PERIOD.about());
    }
    return request.reply(new org.consort.alma.acq.FiscalPeriods(found, found.size()));
  }

  private static boolean isOfToday(String mode) {
    return switch (mode.toUpperCase(Locale.ROOT)) {
      case "ALL" -> false;
      case "CURRENT" -> true;
      default ->
          throw new BadRequest(ApiReason.FIELD_NOT_VALID.about("mode", mode, "ALL, Current"));
    };
  }

  private static boolean isCurrent(FiscalPeriod period, LocalDate day) {
    return !day.isBefore(period.firstDay()) && !day.isAfter(period.lastDay());
  }

  private static org.consort.alma.acq.FiscalPeriod shown(FiscalPeriod period, LocalDate today) {
    return new org.consort.alma.acq.FiscalPeriod(
        period.code(),
        period.name(),
        isCurrent(period, today) ? ACTIVE : OVER,
        period.firstDay(),
        period.lastDay());
  }

  private Reply currencies(AlmaRequest request) {
    String mode = request.query("mode").orElse("ALL");
    return switch (mode.toUpperCase(Locale.ROOT)) {
      case "ALL" -> request.reply(list(request, Currency.getAvailableCurrencies().stream()));
      case "SUBSET" -> request.reply(list(request, inUse(request)));
      case "RATIO" -> request.reply(ratio(request));
      default ->
          throw new BadRequest(ApiReason.FIELD_NOT_VALID.about("mode", mode, "ALL, Subset, Ratio"));
    };
  }

  private static org.consort.alma.acq.Currencies list(
      AlmaRequest request, Stream<Currency> currencies) {
    List<Coded> sorted =
        currencies
            .distinct()
            .map(Sums::coded)
            .sorted((a, b) -> String.valueOf(a.value()).compareTo(String.valueOf(b.value())))
            .toList();
    Page page = request.page();
    return new org.consort.alma.acq.Currencies(page.of(sorted).toList(), sorted.size());
  }

  // Those the library keeps a rate of.
  private Stream<Currency> inUse(AlmaRequest request) {
    return rates(request, today(request)).rates().stream()
        .flatMap(rate -> Stream.of(rate.source(), rate.target()));
  }

  private ExchangeRatio ratio(AlmaRequest request) {
    Currency source = currency(request, "source_currency");
    Currency target = currency(request, "target_currency");
    LocalDate day = request.query("exchange_date").map(MoneyEndpoint::day).orElse(today(request));
    return rates(request, day)
        .rate(source, target)
        .map(rate -> new ExchangeRatio(Sums.coded(source), Sums.coded(target), day, rate))
        .orElseThrow(() -> new BadRequest(AcquisitionReason.NO_RATE.about(source, target, day)));
  }

  private static Currency currency(AlmaRequest request, String parameter) {
    String code = request.mandatory(parameter, "the ISO code of a currency");
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException e) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about(parameter, code, "the ISO code of a currency"));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text, DAY);
    } catch (DateTimeParseException e) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about("exchange_date", text, "a day such as 20260601"));
    }
  }

  private Rates rates(AlmaRequest request, LocalDate day) {
    return acquisitions.currencies().on(request.institutionId(), day);
  }

  private LocalDate today(AlmaRequest request) {
    return LocalDate.ofInstant(clock.instant(), request.institution().zone());
  }
}
