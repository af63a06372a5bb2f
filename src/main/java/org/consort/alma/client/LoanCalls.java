package org.consort.alma.client;

import java.util.Optional;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoans;
import org.consort.alma.wire.Codec;
import org.consort.base.Page;

/// Loans: list, lend, renew. There is no call for a return; scanning the item in does that.
public final class LoanCalls {
  private static final String LOANS = "/users/{}/loans";
  private static final String LOAN = "/users/{}/loans/{}";
  private static final String ITEM_LOANS = "/bibs/{}/holdings/{}/items/{}/loans";
  private static final String NOT_FOUND = "401823";

  private final Transport transport;

  LoanCalls(Transport transport) {
    this.transport = transport;
  }

  /// @param status `Active` or `Complete`
  public ItemLoans list(String userId, String status, Page page) {
    return transport.send(paged(AlmaCall.get(LOANS, userId), page, status), ItemLoans.class);
  }

  /// @param status `Active` or `Complete`
  public ItemLoans ofItem(ItemPath item, String status, Page page) {
    AlmaCall call = AlmaCall.get(ITEM_LOANS, item.mmsId(), item.holdingId(), item.itemId());
    return transport.send(paged(call, page, status), ItemLoans.class);
  }

  public Optional<ItemLoan> find(String userId, String loanId) {
    AlmaCall call = AlmaCall.get(LOAN, userId, loanId);
    return Maybe.of(() -> transport.send(call, ItemLoan.class), NOT_FOUND);
  }

  /// @param loan needs the desk and its library; may name the request it fulfils
  public ItemLoan lend(String userId, String itemId, ItemLoan loan) {
    AlmaCall call = AlmaCall.post(LOANS, userId).query("item_pid", itemId).json(Codec.json(loan));
    return transport.send(call, ItemLoan.class);
  }

  /// Refused with 401822 when it cannot be renewed.
  public ItemLoan renew(String userId, String loanId) {
    return transport.send(AlmaCall.post(LOAN, userId, loanId).query("op", "renew"), ItemLoan.class);
  }

  private static AlmaCall paged(AlmaCall call, Page page, String status) {
    return call.query("limit", page.limit())
        .query("offset", page.offset())
        .query("loan_status", status);
  }
}
