package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.NewFund;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// Reads a fund as it was sent.
final class IncomingFund {
  /// What there is already, for a fund to stand in.
  record Surroundings(List<Fund> funds, Set<String> periods, Set<String> libraries) {
    Surroundings {
      funds = List.copyOf(funds);
      periods = Set.copyOf(periods);
      libraries = Set.copyOf(libraries);
    }
  }

  private final AlmaRequest request;
  private final org.consort.alma.acq.Fund sent;
  private final Surroundings around;

  IncomingFund(AlmaRequest request, Surroundings around) {
    this.request = request;
    this.sent = request.body(org.consort.alma.acq.Fund.class);
    this.around = around;
  }

  NewFund opened() {
    Fund.Kind kind = kind();
    NewFund place = kind == Fund.Kind.LEDGER ? ledger() : below(kind, parent());
    return filled(place, Fund.Status.DRAFT);
  }

  /// The fund with what may change of it; what may not must be as it is.
  NewFund changed(Fund old) {
    fixed("code", Given.text(sent.code()), old.code());
    fixed("entity_type", Given.code(sent.entityType()), old.kind().name());
    fixed("fiscal_period", Given.code(sent.fiscalPeriod()), old.period().code());
    fixed("currency", Given.code(sent.currency()), old.currency().getCurrencyCode());
    String parent = old.parent();
    if (parent != null) {
      fixed("parent", named().map(Fund::code), parent);
    }
    NewFund place =
        new NewFund(
            old.code(),
            name(),
            old.kind(),
            old.status(),
            parent,
            old.period().code(),
            old.currency(),
            null,
            Set.of(),
            Fund.Labels.NONE);
    return filled(place, old.status());
  }

  private NewFund ledger() {
    if (named().isPresent()) {
      throw notAmong("parent", "a fund", "none, for a ledger");
    }
    String period = mandatory("fiscal_period", Given.code(sent.fiscalPeriod()));
    if (!around.periods().contains(period)) {
      throw notAmong("fiscal_period", period, listed(around.periods()));
    }
    Currency currency = currency(mandatory("currency", Given.code(sent.currency())));
    return NewFund.ledger(code(), name(), period, currency);
  }

  private NewFund below(Fund.Kind kind, Fund parent) {
    Given.code(sent.fiscalPeriod())
        .filter(period -> !period.equals(parent.period().code()))
        .ifPresent(
            period -> {
              throw notAmong("fiscal_period", period, parent.period().code());
            });
    Given.code(sent.currency())
        .filter(code -> !code.equals(parent.currency().getCurrencyCode()))
        .ifPresent(
            code -> {
              throw notAmong("currency", code, parent.currency().getCurrencyCode());
            });
    NewFund above = NewFund.ledger(parent.code(), "", parent.period().code(), parent.currency());
    return kind == Fund.Kind.SUMMARY
        ? above.summary(code(), name())
        : above.allocated(code(), name());
  }

  private NewFund filled(NewFund place, Fund.Status usual) {
    NewFund filled =
        place
            .with(status(usual))
            .forLibraries(libraries())
            .with(
                new Fund.Labels(
                    Given.text(sent.externalId()).orElse(""),
                    Given.text(sent.description()).orElse("")));
    IncomingRule rule = new IncomingRule(request, sent);
    boolean inherits = rule.isAbove() && place.kind() != Fund.Kind.LEDGER;
    return filled.with(inherits ? null : rule.own());
  }

  private Fund.Status status(Fund.Status usual) {
    return Given.code(sent.status())
        .map(code -> one(Fund.Status.values(), "status", code))
        .orElse(usual);
  }

  private Fund.Kind kind() {
    String code = mandatory("entity_type", Given.code(sent.entityType()));
    return one(Fund.Kind.values(), "entity_type", code);
  }

  private Fund parent() {
    Linked given = sent.parent();
    String id = mandatory("parent", Given.text(given == null ? null : given.value()));
    return named()
        .filter(fund -> fund.kind() != Fund.Kind.ALLOCATED)
        .orElseThrow(() -> notAmong("parent", id, "the id or code of a ledger or summary fund"));
  }

  // By its id, or by its code, as it is told.
  private Optional<Fund> named() {
    Linked given = sent.parent();
    return Given.text(given == null ? null : given.value())
        .flatMap(
            name ->
                around.funds().stream()
                    .filter(
                        fund ->
                            fund.code().equals(name) || Long.toString(fund.number()).equals(name))
                    .findFirst());
  }

  private Set<String> libraries() {
    Set<String> codes =
        sent.availableForLibrary().stream()
            .map(Coded::codeOf)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());
    String institution = request.institution().code();
    for (String code : codes) {
      if (!code.equals(institution) && !around.libraries().contains(code)) {
        throw notAmong(
            "available_for_library", code, institution + ", " + listed(around.libraries()));
      }
    }
    return codes.contains(institution) ? Set.of() : codes;
  }

  private String code() {
    return mandatory("code", Given.text(sent.code()));
  }

  private String name() {
    return mandatory("name", Given.text(sent.name()));
  }

  private static Currency currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .findFirst()
        .orElseThrow(() -> notAmong("currency", code, "the ISO code of a currency"));
  }

  private static <E extends Enum<E>> E one(E[] values, String field, String code) {
    return QueryTerm.named(values, code)
        .orElseThrow(
            () -> notAmong(field, code, Stream.of(values).map(Enum::name).collect(joining(", "))));
  }

  private static void fixed(String field, Optional<String> given, String stands) {
    given
        .filter(value -> !value.equals(stands))
        .ifPresent(
            value -> {
              throw notAmong(field, value, stands);
            });
  }

  private static String mandatory(String field, Optional<String> given) {
    return given.orElseThrow(
        () ->
            new BadRequest(
                AcquisitionReason.FUND_REQUEST_FAILED.about("fund." + field + " is missing")));
  }

  private static String listed(Collection<String> codes) {
    return codes.stream().sorted().collect(joining(", "));
  }

  static BadRequest notAmong(String field, Object received, Object valid) {
    return new BadRequest(ApiReason.FIELD_NOT_AMONG.about("fund." + field, received, valid));
  }
}
