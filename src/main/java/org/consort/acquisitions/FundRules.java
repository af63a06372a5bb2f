package org.consort.acquisitions;

/// How far a fund's money goes. A fund without rules of its own has its parent's, all of them.
///
/// @param transferDaysBefore days before its fiscal period from which money may be moved; nothing
///   here acts on it
public record FundRules(
    EncumbranceRule encumbrance, ExpenditureRule expenditure, int transferDaysBefore) {
  /// What holds at the top of a ledger that sets no rules.
  public static final FundRules STRICT = of(EncumbranceRule.STRICT);

  static FundRules of(EncumbranceRule encumbrance) {
    return new FundRules(encumbrance, ExpenditureRule.STRICT, 0);
  }
}
