package org.consort.api.acq;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.acquisitions.Vendor.Account;
import org.consort.acquisitions.Vendor.Role;
import org.consort.alma.acq.Vendor;
import org.consort.alma.acq.VendorAccount;
import org.consort.alma.acq.VendorBuilder;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.institution.Libraries;
import org.jspecify.annotations.Nullable;

/// Reads vendors as they are sent. What Consort does not act on is kept as it came.
final class IncomingVendors {
  private static final int LONGEST = 100_000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final VendorLibraries libraries;

  IncomingVendors(Libraries libraries) {
    this.libraries = new VendorLibraries(libraries);
  }

  org.consort.acquisitions.Vendor vendor(AlmaRequest request) {
    Vendor sent = request.body(Vendor.class);
    libraries.check(request, sent);
    Currency currency =
        sent.currency().stream()
            .flatMap(c -> c.code().stream())
            .findFirst()
            .map(this::currency)
            .orElse(null);
    return new org.consort.acquisitions.Vendor(
        mandatory("vendor.code", sent.code()),
        mandatory("vendor.name", sent.name()),
        isActive(sent.status()),
        roles(sent),
        accounts(sent, currency),
        VendorLibraries.of(sent),
        kept(sent));
  }

  private static String mandatory(String path, @Nullable String text) {
    return Given.text(text).orElseThrow(() -> new BadRequest(ApiReason.MANDATORY.about(path)));
  }

  private static boolean isActive(@Nullable Coded status) {
    String code = Given.code(status).orElse("ACTIVE");
    return switch (code) {
      case "ACTIVE" -> true;
      case "INACTIVE" -> false;
      default -> throw notValid("vendor.status", code, "ACTIVE, INACTIVE");
    };
  }

  // Who says nothing of it supplies material.
  private static Set<Role> roles(Vendor sent) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    add(roles, Role.MATERIAL_SUPPLIER, sent.materialSupplier());
    add(roles, Role.ACCESS_PROVIDER, sent.accessProvider());
    add(roles, Role.LICENSOR, sent.licensor());
    add(roles, Role.GOVERNMENTAL, sent.governmental());
    if (roles.contains(Role.GOVERNMENTAL) && roles.size() > 1) {
      throw notValid("vendor.governmental", "true", "false, for a vendor of another type");
    }
    return roles.isEmpty() && sent.materialSupplier() == null
        ? EnumSet.of(Role.MATERIAL_SUPPLIER)
        : roles;
  }

  private static void add(Set<Role> roles, Role role, @Nullable Boolean given) {
    if (Given.yes(given)) {
      roles.add(role);
    }
  }

  private List<Account> accounts(Vendor sent, @Nullable Currency currency) {
    Set<String> codes = new HashSet<>();
    List<Account> accounts = new ArrayList<>();
    for (int at = 0; at < sent.account().size(); at++) {
      String path = "vendor.account[" + at + "]";
      Account account = account(path, sent.account().get(at), currency);
      if (!codes.add(account.code())) {
        throw notValid(path + ".code", account.code(), "a code no other account has");
      }
      accounts.add(account);
    }
    return accounts;
  }

  private static Account account(String path, VendorAccount sent, @Nullable Currency currency) {
    String code = mandatory(path + ".code", sent.code());
    return new Account(
        code,
        Given.text(sent.description()).orElse(code),
        Given.text(sent.discountPercent())
            .map(percent -> percent(path, percent))
            .orElse(BigDecimal.ZERO),
        currency);
  }

  private static BigDecimal percent(String path, String text) {
    String valid = "0 to 100, with at most four decimals";
    if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
      throw notValid(path + ".discount_percent", text, valid);
    }
    BigDecimal percent = new BigDecimal(text);
    if (percent.compareTo(HUNDRED) > 0) {
      throw notValid(path + ".discount_percent", text, valid);
    }
    return percent;
  }

  private Currency currency(String code) {
    return Optional.of(code)
        .filter(
            known ->
                Currency.getAvailableCurrencies().stream()
                    .anyMatch(each -> each.getCurrencyCode().equals(known)))
        .map(Currency::getInstance)
        .orElseThrow(() -> notValid("vendor.currency", code, "the ISO code of a currency"));
  }

  private static String kept(Vendor sent) {
    String text = new String(Codec.json(VendorBuilder.builder(sent).link(null).build()), UTF_8);
    if (text.length() > LONGEST) {
      throw new BadRequest(
          ApiReason.BODY_TOO_LARGE.about(
              text.length() + " characters", "at most " + LONGEST + " of a vendor"));
    }
    return text;
  }

  private static BadRequest notValid(String path, String received, String valid) {
    return new BadRequest(ApiReason.FIELD_NOT_VALID.about(path, received, valid));
  }
}
