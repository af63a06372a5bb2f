package org.consort.acquisitions;

import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A ledger or fund to be opened; its money comes afterwards by [Funds#allocate].
///
/// @param fiscalPeriod code of the ledger's period; funds below have the same
/// @param rules absent means as its parent
public record NewFund(
    String code,
    String name,
    Fund.Kind kind,
    Fund.Status status,
    @Nullable String parent,
    String fiscalPeriod,
    Currency currency,
    @Nullable FundRules rules,
    Set<String> libraries,
    Fund.Labels labels) {
  public NewFund {
    libraries = Set.copyOf(libraries);
  }

  public static NewFund ledger(String code, String name, String period, Currency currency) {
    return new NewFund(
        code,
        name,
        Fund.Kind.LEDGER,
        Fund.Status.ACTIVE,
        null,
        period,
        currency,
        FundRules.STRICT,
        Set.of(),
        Fund.Labels.NONE);
  }

  public NewFund summary(String code, String name) {
    return below(Fund.Kind.SUMMARY, code, name);
  }

  public NewFund allocated(String code, String name) {
    return below(Fund.Kind.ALLOCATED, code, name);
  }

  public NewFund with(EncumbranceRule other) {
    return under(FundRules.of(other));
  }

  /// @param other absent means as its parent
  public NewFund under(@Nullable FundRules other) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, other, libraries, labels);
  }

  public NewFund with(Fund.Status other) {
    return new NewFund(
        code, name, kind, other, parent, fiscalPeriod, currency, rules, libraries, labels);
  }

  public NewFund with(Fund.Labels other) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, rules, libraries, other);
  }

  public NewFund forLibraries(Set<String> codes) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, rules, codes, labels);
  }

  private NewFund below(Fund.Kind lower, String childCode, String childName) {
    return new NewFund(
        childCode,
        childName,
        lower,
        Fund.Status.ACTIVE,
        code,
        fiscalPeriod,
        currency,
        null,
        Set.of(),
        Fund.Labels.NONE);
  }
}
