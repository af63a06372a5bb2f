package org.consort.api.acq;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.NewFund;
import org.consort.alma.wire.Linked;

/// Reads where a fund stands: its level, the fund above it, its period and currency.
record IncomingFundPlace(org.consort.alma.acq.Fund sent, IncomingFundPlace.Surroundings around) {
  /// What there is already, for a fund to stand in.
  record Surroundings(List<Fund> funds, Set<String> periods) {
    Surroundings {
      funds = List.copyOf(funds);
      periods = Set.copyOf(periods);
    }
  }

  NewFund opened() {
    String code = FundFields.mandatory("entity_type", Given.code(sent.entityType()));
    Fund.Kind kind = FundFields.one(Fund.Kind.values(), "entity_type", code);
    return kind == Fund.Kind.LEDGER ? ledger() : below(kind, parent());
  }

  /// Where the fund stands already; it cannot go elsewhere.
  NewFund kept(Fund old) {
    FundFields.fixed("code", Given.text(sent.code()), old.code());
    FundFields.fixed("entity_type", Given.code(sent.entityType()), old.kind().name());
    FundFields.fixed("fiscal_period", Given.code(sent.fiscalPeriod()), old.period().code());
    FundFields.fixed("currency", Given.code(sent.currency()), old.currency().getCurrencyCode());
    String parent = old.parent();
    if (parent != null) {
      FundFields.fixed("parent", named().map(Fund::code), parent);
    }
    return new NewFund(
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
  }

  private NewFund ledger() {
    if (named().isPresent()) {
      throw FundFields.notAmong("parent", "a fund", "none, for a ledger");
    }
    String period = FundFields.mandatory("fiscal_period", Given.code(sent.fiscalPeriod()));
    if (!around.periods().contains(period)) {
      throw FundFields.notAmong("fiscal_period", period, FundFields.listed(around.periods()));
    }
    Currency currency = currency(FundFields.mandatory("currency", Given.code(sent.currency())));
    return NewFund.ledger(code(), name(), period, currency);
  }

  private NewFund below(Fund.Kind kind, Fund parent) {
    FundFields.fixed("fiscal_period", Given.code(sent.fiscalPeriod()), parent.period().code());
    FundFields.fixed("currency", Given.code(sent.currency()), parent.currency().getCurrencyCode());
    NewFund above = NewFund.ledger(parent.code(), "", parent.period().code(), parent.currency());
    return kind == Fund.Kind.SUMMARY
        ? above.summary(code(), name())
        : above.allocated(code(), name());
  }

  private Fund parent() {
    Linked given = sent.parent();
    String id = FundFields.mandatory("parent", Given.text(given == null ? null : given.value()));
    return named()
        .filter(fund -> fund.kind() != Fund.Kind.ALLOCATED)
        .orElseThrow(
            () -> FundFields.notAmong("parent", id, "the id or code of a ledger or summary fund"));
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

  private String code() {
    return FundFields.mandatory("code", Given.text(sent.code()));
  }

  private String name() {
    return FundFields.mandatory("name", Given.text(sent.name()));
  }

  private static Currency currency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(code))
        .findFirst()
        .orElseThrow(() -> FundFields.notAmong("currency", code, "the ISO code of a currency"));
  }
}
