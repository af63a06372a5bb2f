package org.consort.acquisitions;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who sells to the library. Codes are case-sensitive.
///
/// @param libraries codes of those it or its accounts are for, the institution's among them; empty
///   for all
/// @param kept what else came with it, in its sender's form; nothing here acts on it
public record Vendor(
    String code,
    String name,
    boolean active,
    Set<Role> roles,
    List<Account> accounts,
    Set<String> libraries,
    String kept) {
  /// What a vendor does for a library; only who supplies material takes orders.
  public enum Role {
    MATERIAL_SUPPLIER,
    ACCESS_PROVIDER,
    LICENSOR,
    GOVERNMENTAL
  }

  /// An agreement with a vendor: its discount (0 to 100) is taken off prices that come without one.
  public record Account(
      String code, String name, BigDecimal discountPercent, @Nullable Currency currency) {}

  /// A vendor that supplies material.
  public Vendor(String code, String name, boolean active, List<Account> accounts) {
    this(code, name, active, Set.of(Role.MATERIAL_SUPPLIER), accounts, Set.of(), "");
  }

  public Vendor {
    roles = Set.copyOf(roles);
    accounts = List.copyOf(accounts);
    libraries = Set.copyOf(libraries);
  }

  public Optional<Account> account(String accountCode) {
    return accounts.stream().filter(account -> account.code().equals(accountCode)).findFirst();
  }

  /// Whether orders may go to it.
  public boolean takesOrders() {
    return active && roles.contains(Role.MATERIAL_SUPPLIER);
  }
}
