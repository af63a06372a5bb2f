package org.consort.remote.alma;

import java.time.Instant;
import java.util.Optional;
import org.consort.alma.client.AlmaClient;
import org.consort.alma.client.AlmaRefusal;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoanBuilder;
import org.consort.alma.users.ItemLoans;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Moment;
import org.consort.base.Page;
import org.consort.remote.ItemKey;
import org.consort.remote.Loan;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;
import org.jspecify.annotations.Nullable;

/// Loans over the Alma API. Lists are in the order of their numbers, so the last are the newest.
final class AlmaLoans {
  private static final int MOST_PAGES = 5;

  private final AlmaClient client;

  AlmaLoans(AlmaClient client) {
    this.client = client;
  }

  Optional<Loan> last(String userId, ItemKey item) {
    return listed(userId, item, "Active").or(() -> listed(userId, item, "Complete"));
  }

  private Optional<Loan> listed(String userId, ItemKey item, String status) {
    Optional<Loan> found = Optional.empty();
    int total = 1;
    for (int page = 0; page < MOST_PAGES && page * Page.LARGEST < total; page++) {
      ItemLoans list =
          client.loans().list(userId, status, new Page(Page.LARGEST, page * Page.LARGEST));
      Optional<Loan> earlier = found;
      found =
          list.itemLoan().stream()
              .filter(loan -> item.itemId().equals(loan.itemId()))
              .map(AlmaLoans::loan)
              .reduce((_, later) -> later)
              .or(() -> earlier);
      total = list.totalRecordCount();
    }
    return found;
  }

  LoanAnswer lend(LoanOrder order) {
    Optional<Loan> before = listed(order.userId(), order.item(), "Active");
    if (before.isPresent()) {
      return new LoanAnswer.Lent(before.get());
    }
    ItemLoanBuilder loan =
        ItemLoanBuilder.builder()
            .circDesk(Coded.of(order.desk()))
            .returnCircDesk(Coded.of(order.desk()))
            .library(Coded.of(order.library()));
    if (!order.hold().isEmpty()) {
      loan.requestId(Coded.of(order.hold()));
    }
    try {
      return new LoanAnswer.Lent(
          loan(client.loans().lend(order.userId(), order.item().itemId(), loan.build())));
    } catch (AlmaRefusal refusal) {
      return refused(refusal);
    }
  }

  LoanAnswer renew(String userId, String loanId) {
    try {
      return new LoanAnswer.Lent(loan(client.loans().renew(userId, loanId)));
    } catch (AlmaRefusal refusal) {
      return refused(refusal);
    }
  }

  // The sentence of a refused loan may name the user.
  private static LoanAnswer refused(AlmaRefusal refusal) {
    return new LoanAnswer.Refused(
        refusal.code(), "The library refused with code " + refusal.code() + ".");
  }

  private static Loan loan(ItemLoan loan) {
    return new Loan(
        AlmaCopies.text(loan.loanId()),
        due(loan.dueDate()),
        !"COMPLETE".equalsIgnoreCase(loan.loanStatus()));
  }

  private static Instant due(@Nullable Moment due) {
    return due instanceof Moment.Time(Instant at) ? at : Instant.EPOCH;
  }
}
