package org.consort.api.users;

import static org.consort.institution.CodeTable.FEE_PAYMENT_METHODS;
import static org.consort.institution.CodeTable.FEE_STATUSES;
import static org.consort.institution.CodeTable.FEE_TRANSACTION_TYPES;
import static org.consort.institution.CodeTable.FEE_TYPES;

import java.math.BigDecimal;
import java.util.List;
import org.consort.alma.users.FeeBuilder;
import org.consort.alma.users.FeeTransactionBuilder;
import org.consort.alma.users.Fees;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;
import org.consort.base.Money;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.consort.patrons.User;
import org.consort.patrons.fees.Fee;
import org.consort.patrons.fees.FeeTransaction;
import org.jspecify.annotations.Nullable;

/// Writes a user's fees as Alma's objects.
final class AlmaFees {
  private static final String NO_DESK = "Not At Desk";

  private final AlmaRequest request;
  private final @Nullable User user;
  private final Codes codes;
  private final Owners owners;

  AlmaFees(AlmaRequest request, @Nullable User user, Codes codes, Owners owners) {
    this.request = request;
    this.user = user;
    this.codes = codes;
    this.owners = owners;
  }

  Fees list(List<Fee> fees, Money none) {
    Money sum =
        fees.stream()
            .map(Fee::balance)
            .filter(balance -> balance.currency().equals(none.currency()))
            .reduce(none, Money::plus);
    return new Fees(
        fees.stream().map(this::one).toList(),
        fees.size(),
        plain(sum.amount()),
        sum.currency().getCurrencyCode());
  }

  org.consort.alma.users.Fee one(Fee fee) {
    return FeeBuilder.builder()
        .id(Long.toString(fee.id()))
        .type(coded(FEE_TYPES, fee.charge().type()))
        .status(coded(FEE_STATUSES, fee.status().name()))
        .userPrimaryId(
            user == null
                ? null
                : new Linked(user.primaryId(), request.link("/users/" + segment(user))))
        .balance(plain(fee.balance().amount()))
        .remainingVatAmount(BigDecimal.ZERO)
        .originalAmount(plain(fee.state().original().amount()))
        .originalVatAmount(BigDecimal.ZERO)
        .creationTime(fee.state().created())
        .statusTime(fee.state().since())
        .comment(fee.charge().comment())
        .owner(owners.coded(fee.charge().owner()))
        .title(fee.charge().cause().title())
        .barcode(barcode(fee.charge().cause().barcode()))
        .transaction(fee.transactions().stream().map(t -> transaction(fee, t)).toList())
        .link(user == null ? null : request.link("/users/" + segment(user) + "/fees/" + fee.id()))
        .build();
  }

  private org.consort.alma.users.FeeTransaction transaction(Fee fee, FeeTransaction done) {
    String owner = owners.coded(fee.charge().owner()).desc();
    String method = done.said().method();
    return FeeTransactionBuilder.builder()
        .transactionId(Long.toString(done.id()))
        .type(coded(FEE_TRANSACTION_TYPES, done.kind().name()))
        .amount(plain(done.amount()))
        .vatAmount(BigDecimal.ZERO)
        .reason(orNull(done.said().reason()))
        .comment(orNull(done.said().comment()))
        .createdBy(done.said().by())
        .externalTransactionId(orNull(done.said().externalId()))
        .transactionTime(done.at())
        .receivedBy(new Coded(NO_DESK, owner))
        .paymentMethod(method.isEmpty() ? null : coded(FEE_PAYMENT_METHODS, method))
        .build();
  }

  private static String segment(User user) {
    return PathSegment.of(user.primaryId());
  }

  private @Nullable Linked barcode(String barcode) {
    return barcode.isEmpty()
        ? null
        : new Linked(barcode, request.link("/items?item_barcode=" + PathSegment.of(barcode)));
  }

  private Coded coded(CodeTable table, String code) {
    return codes
        .description(table, code)
        .map(desc -> Coded.of(code, desc))
        .orElseGet(() -> Coded.of(code));
  }

  static BigDecimal owed(Money balance) {
    return plain(balance.amount());
  }

  // Alma writes 25 and 2.5, not 25.00.
  static BigDecimal plain(BigDecimal amount) {
    BigDecimal shortest = amount.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
