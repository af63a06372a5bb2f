package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Allocation;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.Transfer;
import org.consort.alma.acq.FundTransaction;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.Money;

/// A movement of a fund's money as it was sent: an allocation, below zero to take money away, or a
/// transfer to another fund. Nothing else is moved by hand.
sealed interface IncomingTransaction {
  /// More money for the fund, or less.
  record Allocate(Allocation wish) implements IncomingTransaction {}

  /// Money for another fund.
  record Move(Transfer wish) implements IncomingTransaction {}

  /// @param funds finds a fund by its id
  static IncomingTransaction of(
      AlmaRequest request, Fund fund, Function<String, Optional<Fund>> funds) {
    FundTransaction sent = request.body(FundTransaction.class);
    String valid = "ALLOCATION, TRANSFER";
    String type =
        Given.code(sent.type())
            .orElseThrow(
                () -> new BadRequest(AcquisitionReason.TRANSACTION_TYPE_MISSING.about(valid)));
    if (fund.kind() != Fund.Kind.ALLOCATED) {
      throw new BadRequest(AcquisitionReason.TRANSACTION_FUND_IS_NO_FUND.about(fund.code()));
    }
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "ALLOCATION" -> new Allocate(allocation(sent, fund));
      case "TRANSFER" -> new Move(transfer(sent, fund, funds));
      default ->
          throw new BadRequest(AcquisitionReason.TRANSACTION_TYPE_NOT_SUPPORTED.about(type, valid));
    };
  }

  private static Allocation allocation(FundTransaction sent, Fund fund) {
    BigDecimal amount = amount(sent, fund);
    if (amount.signum() == 0) {
      throw notValid("amount", amount, "any but 0");
    }
    return new Allocation(
        fund.code(), new Money(amount.abs(), fund.currency()), amount.signum() < 0, note(sent));
  }

  private static Transfer transfer(
      FundTransaction sent, Fund fund, Function<String, Optional<Fund>> funds) {
    BigDecimal amount = amount(sent, fund);
    if (amount.signum() <= 0) {
      throw notValid("amount", amount, "more than 0");
    }
    return new Transfer(
        fund.code(),
        related(sent, fund, funds).code(),
        new Money(amount, fund.currency()),
        note(sent));
  }

  private static Fund related(
      FundTransaction sent, Fund fund, Function<String, Optional<Fund>> funds) {
    Linked given = sent.relatedFund();
    String id =
        Given.text(given == null ? null : given.value())
            .orElseThrow(() -> new BadRequest(AcquisitionReason.RELATED_FUND_MISSING.about()));
    Fund related = funds.apply(id).orElseThrow(() -> notRelated(id, "is no fund"));
    if (related.kind() != Fund.Kind.ALLOCATED || related.code().equals(fund.code())) {
      throw notRelated(id, "is no other allocated fund");
    }
    if (!related.currency().equals(fund.currency())) {
      throw notRelated(id, "has another currency");
    }
    if (!related.period().equals(fund.period())) {
      throw new BadRequest(AcquisitionReason.RELATED_FUND_OTHER_PERIOD.about(id));
    }
    if (related.status() != Fund.Status.ACTIVE) {
      throw new BadRequest(AcquisitionReason.RELATED_FUND_INACTIVE.about(id));
    }
    return related;
  }

  private static BigDecimal amount(FundTransaction sent, Fund fund) {
    BigDecimal amount = sent.amount();
    if (amount == null) {
      throw new BadRequest(AcquisitionReason.TRANSACTION_AMOUNT_MISSING.about());
    }
    int decimals = fund.currency().getDefaultFractionDigits();
    BigDecimal plain = amount.stripTrailingZeros();
    if (plain.scale() > decimals || plain.precision() - plain.scale() > 12) {
      throw notValid("amount", plain, "at most 12 digits and " + decimals + " decimals");
    }
    Given.code(sent.currency())
        .filter(code -> !code.equals(fund.currency().getCurrencyCode()))
        .ifPresent(
            code -> {
              throw notValid("currency", code, fund.currency());
            });
    return amount;
  }

  private static String note(FundTransaction sent) {
    return Given.text(sent.transactionNote()).orElse("");
  }

  private static BadRequest notRelated(String id, String why) {
    return new BadRequest(AcquisitionReason.RELATED_FUND_NOT_VALID.about(id, why));
  }

  private static BadRequest notValid(String field, Object received, Object valid) {
    return new BadRequest(
        ApiReason.FIELD_NOT_VALID.about("fund_transaction." + field, received, valid));
  }
}
