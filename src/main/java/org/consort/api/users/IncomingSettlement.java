package org.consort.api.users;

import static org.consort.api.users.FeesEndpoint.oneOf;

import java.math.BigDecimal;
import java.util.Optional;
import org.consort.api.AlmaRequest;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.patrons.fees.FeeReason;
import org.consort.patrons.fees.FeeTransaction;
import org.consort.patrons.fees.Settlement;
import org.jspecify.annotations.Nullable;

/// Reads how a fee is settled out of the query: how much of it, by what means or why, and what is
/// said with it.
record IncomingSettlement(AlmaRequest request, FrontDesk desk) {
  Settlement payment() {
    return new Settlement(amount(), said(coded("method", CodeTable.FEE_PAYMENT_METHODS), ""));
  }

  Settlement waiver() {
    return new Settlement(amount(), said("", coded("reason", CodeTable.FEE_WAIVING_REASONS)));
  }

  FeeTransaction.Particulars remark() {
    return said("", "");
  }

  private FeeTransaction.Particulars said(String method, String reason) {
    return new FeeTransaction.Particulars(
        method,
        reason,
        request.query("comment").orElse(""),
        request.query("external_transaction_id").orElse(""),
        request.caller().name());
  }

  private @Nullable BigDecimal amount() {
    Optional<String> amount = request.query("amount").filter(sent -> !sent.equalsIgnoreCase("ALL"));
    return amount.isPresent() ? number(amount.get()) : null;
  }

  private static BigDecimal number(String sent) {
    if (!sent.matches("-?[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw FeeReason.NOT_VALID.refusal("amount", sent, "ALL, or a number such as 12.50");
    }
    return new BigDecimal(sent);
  }

  private String coded(String parameter, CodeTable table) {
    String[] valid =
        desk.codes().rows(request.institutionId(), table).stream()
            .map(CodeRow::code)
            .toArray(String[]::new);
    return oneOf(parameter, request.query(parameter), valid);
  }
}
