package org.consort.acquisitions;

import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A ledger or fund to be opened; its money comes afterwards by [Funds#allocate].
///
/// @param fiscalPeriod code of the ledger's period; funds below have the same
/// @param rule absent means as its parent
public record NewFund(
    String code,
    String name,
    Fund.Kind kind,
    Fund.Status status,
    @Nullable String parent,
    String fiscalPeriod,
    Currency currency,
    @Nullable EncumbranceRule rule,
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
        EncumbranceRule.STRICT,
        Set.of(),
        Fund.Labels.NONE);
  }

  public NewFund summary(String code, String name) {
    return below(Fund.Kind.SUMMARY, code, name);
  }

  public NewFund allocated(String code, String name) {
    return below(Fund.Kind.ALLOCATED, code, name);
  }

  /// @param other absent means as its parent
  public NewFund with(@Nullable EncumbranceRule other) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, other, libraries, labels);
  }

  public NewFund with(Fund.Status other) {
    return new NewFund(
        code, name, kind, other, parent, fiscalPeriod, currency, rule, libraries, labels);
  }

  public NewFund with(Fund.Labels other) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, rule, libraries, other);
  }

  public NewFund forLibraries(Set<String> codes) {
    return new NewFund(
        code, name, kind, status, parent, fiscalPeriod, currency, rule, codes, labels);
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
