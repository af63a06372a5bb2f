package org.consort.acquisitions;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Who sells to the library. Codes are case-sensitive.
public record Vendor(String code, String name, boolean active, List<Account> accounts) {
  /// An agreement with a vendor: its discount (0 to 100) is taken off prices that come without one.
  public record Account(String code, String name, BigDecimal discountPercent, Currency currency) {}

  public Vendor {
    accounts = List.copyOf(accounts);
  }

  public Optional<Account> account(String accountCode) {
    return accounts.stream().filter(account -> account.code().equals(accountCode)).findFirst();
  }
}
