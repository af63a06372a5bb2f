package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.LineTerms;
import org.consort.acquisitions.invoices.LineType;
import org.consort.alma.acq.InvoiceFund;
import org.consort.alma.acq.InvoiceLine;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.base.Problem;
import org.jspecify.annotations.Nullable;

/// Reads lines of an invoice as they are sent.
///
/// @param currency the invoice's
/// @param path of a line, with `%d` for its place when there are several
record IncomingInvoiceLines(
    InstitutionId institution, Acquisitions acquisitions, Currency currency, String path) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 4;
  private static final int MOST_UNITS = 1_000_000;

  /// What the lines name, as far as it is there.
  private record Named(Map<String, PoLine> poLines, Map<String, Fund> funds) {}

  /// One line and where it stands.
  private record Place(String path, InvoiceLine sent, @Nullable PoLine poLine) {}

  /// The one a call sends for an invoice that is there.
  static LineTerms one(AlmaRequest request, Acquisitions acquisitions, Invoice invoice) {
    return new IncomingInvoiceLines(
            request.institutionId(),
            acquisitions,
            invoice.terms().total().currency(),
            "invoice_line")
        .terms(List.of(request.body(InvoiceLine.class)))
        .getFirst();
  }

  List<LineTerms> terms(List<InvoiceLine> sent) {
    Named named = named(sent);
    List<LineTerms> terms = new ArrayList<>();
    for (int at = 0; at < sent.size(); at++) {
      terms.add(terms(path.formatted(at), sent.get(at), named));
    }
    return terms;
  }

  private Named named(List<InvoiceLine> sent) {
    List<String> lines =
        sent.stream().flatMap(line -> Given.text(line.poLine()).stream()).distinct().toList();
    List<String> funds =
        sent.stream()
            .flatMap(line -> line.fundDistribution().stream())
            .flatMap(fund -> Given.code(fund.fundCode()).stream())
            .distinct()
            .toList();
    return new Named(
        acquisitions.poLines().find(institution, lines).stream()
            .collect(Collectors.toMap(PoLine::number, Function.identity())),
        acquisitions.funds().find(institution, funds).stream()
            .collect(Collectors.toMap(Fund::code, Function.identity())));
  }

  private LineTerms terms(String at, InvoiceLine sent, Named named) {
    Optional<String> number = Given.text(sent.poLine());
    PoLine poLine = number.map(named.poLines()::get).orElse(null);
    if (number.isPresent() && poLine == null) {
      throw refusal(InvoiceReason.PO_LINE_NOT_FOUND.about(at + ".po_line", number.get()));
    }
    Place place = new Place(at, sent, poLine);
    LineType type = type(place);
    requireDates(place);
    InvoiceKept.check(at, sent);
    return new LineTerms(
        lineNumber(place),
        type,
        number.orElse(null),
        price(place),
        quantity(place),
        Given.yes(sent.fullyInvoiced()),
        Given.yes(sent.releaseRemainingEncumbrance()),
        shares(place, named.funds()),
        InvoiceKept.of(sent));
  }

  private static String lineNumber(Place place) {
    String number = Given.text(place.sent().number()).orElse("");
    if (number.length() > 40) {
      throw refusal(
          InvoiceReason.LINE_NUMBER_NOT_VALID.about(
              place.path() + ".number", number, "at most 40 characters"));
    }
    return number;
  }

  private static LineType type(Place place) {
    String code = Given.code(place.sent().type()).orElse(LineType.REGULAR.name());
    LineType type =
        Sums.named(LineType.values(), code)
            .orElseThrow(
                () ->
                    refusal(
                        InvoiceReason.LINE_TYPE_NOT_VALID.about(
                            place.path() + ".type", code, List.of(LineType.values()))));
    if (type == LineType.OTHER && Given.text(place.sent().additionalInfo()).isEmpty()) {
      throw refusal(InvoiceReason.ADDITIONAL_INFO_MISSING.about(place.path() + ".additional_info"));
    }
    return type;
  }

  private static void requireDates(Place place) {
    PoLine poLine = place.poLine();
    InvoiceLine sent = place.sent();
    boolean continuous =
        poLine != null && poLine.terms().type().continuity() != PoLineType.Continuity.ONE_TIME;
    boolean checked = !Boolean.FALSE.equals(sent.checkSubscriptionDateOverlap());
    if (continuous
        && checked
        && (sent.subscriptionFromDate() == null || sent.subscriptionToDate() == null)) {
      throw refusal(
          InvoiceReason.SUBSCRIPTION_DATES_MISSING.about(
              place.path() + ".subscription_from_date, subscription_to_date"));
    }
  }

  // Without a price it is what the order costs.
  private Money price(Place place) {
    BigDecimal given = place.sent().price();
    String at = place.path() + ".price";
    if (given != null) {
      return Sums.money(at, given, currency);
    }
    return Optional.ofNullable(place.poLine())
        .flatMap(line -> line.cost().net(line.quantity()))
        .filter(net -> net.currency().equals(currency))
        .orElseThrow(() -> refusal(ApiReason.MANDATORY.about(at)));
  }

  private static int quantity(Place place) {
    Integer given = place.sent().quantity();
    PoLine poLine = place.poLine();
    int quantity = given == null ? (poLine == null ? 1 : poLine.quantity()) : given;
    if (quantity < 0 || quantity > MOST_UNITS) {
      throw refusal(
          ApiReason.FIELD_NOT_VALID.about(
              place.path() + ".quantity", quantity, "0 to " + MOST_UNITS));
    }
    return quantity;
  }

  private List<FundShare> shares(Place place, Map<String, Fund> funds) {
    List<FundShare> shares = new ArrayList<>();
    List<InvoiceFund> given = place.sent().fundDistribution();
    for (int at = 0; at < given.size(); at++) {
      shares.add(share(place.path() + ".fund_distribution[" + at + "]", given.get(at), funds));
    }
    return shares;
  }

  private FundShare share(String at, InvoiceFund given, Map<String, Fund> funds) {
    String code = Given.code(given.fundCode()).orElse("");
    Fund fund = funds.get(code);
    if (fund == null || fund.kind() != Fund.Kind.ALLOCATED) {
      throw refusal(InvoiceReason.FUND_NOT_VALID.about(at + ".fund_code", code));
    }
    BigDecimal percent = given.percent();
    BigDecimal amount = given.amount();
    if (percent != null && (percent.signum() != 0 || amount == null)) {
      return new FundShare(code, percent(at, percent), null);
    }
    if (amount == null) {
      throw refusal(InvoiceReason.SHARE_MISSING.about(at));
    }
    return new FundShare(code, null, Sums.money(at + ".amount", amount, currency));
  }

  private static BigDecimal percent(String at, BigDecimal percent) {
    if (percent.signum() <= 0
        || percent.compareTo(HUNDRED) > 0
        || percent.stripTrailingZeros().scale() > MOST_DECIMALS) {
      throw refusal(
          ApiReason.FIELD_NOT_VALID.about(
              at + ".percent",
              percent.toPlainString(),
              "above 0, at most 100, with at most four decimals"));
    }
    return percent;
  }

  private static BadRequest refusal(Problem problem) {
    return new BadRequest(problem);
  }
}
