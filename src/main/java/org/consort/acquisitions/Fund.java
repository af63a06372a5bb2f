package org.consort.acquisitions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A fund with its money as it stands; only allocated funds pay for orders.
///
/// @param number the id programs use, digits ending in the institution's suffix
/// @param parent code of the summary fund or ledger it stands under; absent for a ledger
/// @param rules those that hold, its own or inherited
/// @param libraries codes of the libraries that may order on it; empty means all
public record Fund(
    long number,
    String code,
    String name,
    Kind kind,
    Status status,
    @Nullable String parent,
    FiscalPeriod period,
    FundRules rules,
    Set<String> libraries,
    Labels labels,
    Balance balance) {
  /// What is said of it besides its code and name; empty for nothing.
  ///
  /// @param externalId what the financial system calls it
  /// @param type a code of the institution's fund types
  /// @param owner code of the library it belongs to; empty for the institution
  public record Labels(String externalId, String description, String type, String owner) {
    public static final Labels NONE = new Labels("", "", "", "");
  }

  /// Ledger, summary fund, allocated fund: the three levels from the top.
  public enum Kind {
    LEDGER,
    SUMMARY,
    ALLOCATED
  }

  /// Whether orders may use it at all.
  public enum Status {
    DRAFT,
    ACTIVE,
    INACTIVE
  }

  public Fund {
    libraries = Set.copyOf(libraries);
  }

  public EncumbranceRule rule() {
    return rules.encumbrance();
  }

  public Currency currency() {
    return balance.allocated().currency();
  }

  /// Whether an order of this owner may name the fund on this day. The owner may be a library or
  /// the whole institution; funds limited to some libraries do not serve the latter.
  public boolean servesOrders(String owner, LocalDate day) {
    return isOpenOn(day) && (libraries.isEmpty() || libraries.contains(owner));
  }

  boolean isOpenOn(LocalDate day) {
    return kind == Kind.ALLOCATED && status == Status.ACTIVE && period.takesOrdersOn(day, rule());
  }

  /// Whether invoices may be paid from it on this day.
  public boolean paysOn(LocalDate day) {
    ExpenditureRule rule = rules.expenditure();
    return kind == Kind.ALLOCATED
        && status == Status.ACTIVE
        && !day.isBefore(period.firstDay().minusDays(rule.daysBefore()))
        && !day.isAfter(period.lastDay().plusDays(rule.daysAfter()));
  }

  /// Whether the money for an invoice is there, in the fund's currency; what its orders had
  /// encumbered for it is free by then.
  public boolean pays(BigDecimal amount) {
    return rules.expenditure().allows(balance, amount);
  }

  /// Whether the money for an order is there. The amount is in the fund's currency.
  public boolean covers(BigDecimal amount) {
    return rule().allows(balance, amount);
  }
}
