package org.consort.remote.alma;

import static org.consort.remote.alma.Asking.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.alma.bibs.Items;
import org.consort.alma.client.AlmaClient;
import org.consort.alma.client.AlmaRefusal;
import org.consort.alma.users.UserRequest;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.users.UserRequests;
import org.consort.base.Page;
import org.consort.remote.Copy;
import org.consort.remote.Hold;
import org.consort.remote.HoldAnswer;
import org.consort.remote.HoldOrder;
import org.consort.remote.ItemKey;
import org.consort.remote.LendingDesk;
import org.consort.remote.Loan;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;

/// Items, holds and loans over the Alma API. Our holds are known by the request's id in brackets in
/// their comment, because a list of requests may lack the item.
final class AlmaLendingDesk implements LendingDesk {
  private static final int MOST_PAGES = 5;
  private static final Set<String> NO_USER = Set.of("401861", "401890");

  private final AlmaClient client;
  private final AlmaLoans loans;
  private final String cancellationReason;

  AlmaLendingDesk(AlmaClient client, String cancellationReason) {
    this.client = client;
    this.loans = new AlmaLoans(client);
    this.cancellationReason = cancellationReason;
  }

  @Override
  public List<Copy> copies(String mmsId) {
    List<Copy> copies = new ArrayList<>();
    int total = Integer.MAX_VALUE;
    for (int offset = 0; offset < total; offset += Page.LARGEST) {
      Page page = new Page(Page.LARGEST, offset);
      Items items = ask(() -> client.items().ofBib(mmsId, page));
      items.item().stream().map(AlmaCopies::copy).forEach(copies::add);
      total = items.totalRecordCount();
    }
    return copies;
  }

  @Override
  public Optional<Copy> copy(ItemKey item) {
    return ask(() -> client.items().find(AlmaCopies.path(item))).map(AlmaCopies::copy);
  }

  @Override
  public HoldAnswer placeHold(HoldOrder order) {
    Optional<Hold> before = ourHold(order.userId(), order.request());
    return before.<HoldAnswer>map(HoldAnswer.Placed::new).orElseGet(() -> ask(() -> place(order)));
  }

  private HoldAnswer place(HoldOrder order) {
    UserRequest request =
        UserRequestBuilder.builder()
            .requestType("HOLD")
            .pickupLocationType("LIBRARY")
            .pickupLocationLibrary(order.pickupLibrary())
            .comment(marker(order.request()) + " " + order.note())
            .build();
    try {
      UserRequest placed = client.requests().place(order.userId(), order.item().itemId(), request);
      return new HoldAnswer.Placed(hold(placed));
    } catch (AlmaRefusal refusal) {
      if (NO_USER.contains(refusal.code())) {
        throw refusal;
      }
      return new HoldAnswer.Refused(refusal.code(), refusal.sentence());
    }
  }

  @Override
  public Optional<Hold> ourHold(String userId, String request) {
    int total = 1;
    for (int page = 0; page < MOST_PAGES && page * Page.LARGEST < total; page++) {
      Page asked = new Page(Page.LARGEST, page * Page.LARGEST);
      Optional<UserRequests> list = ask(() -> listed(userId, asked));
      Optional<Hold> ours =
          list.stream()
              .flatMap(requests -> requests.userRequest().stream())
              .filter(hold -> AlmaCopies.text(hold.comment()).contains(marker(request)))
              .map(AlmaLendingDesk::hold)
              .findFirst();
      if (ours.isPresent()) {
        return ours;
      }
      total = list.map(UserRequests::totalRecordCount).orElse(0);
    }
    return Optional.empty();
  }

  private Optional<UserRequests> listed(String userId, Page page) {
    try {
      return Optional.of(client.requests().list(userId, "HOLD", page));
    } catch (AlmaRefusal refusal) {
      if (NO_USER.contains(refusal.code())) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  @Override
  public Optional<Hold> hold(String userId, String holdId) {
    return ask(() -> client.requests().find(userId, holdId)).map(AlmaLendingDesk::hold);
  }

  @Override
  public void cancelHold(String userId, String holdId, String note) {
    Asking.tell(() -> cancelled(userId, holdId, note));
  }

  private void cancelled(String userId, String holdId, String note) {
    try {
      client.requests().cancel(userId, holdId, cancellationReason, note);
    } catch (AlmaRefusal refusal) {
      // With its user the hold is gone too.
      if (!NO_USER.contains(refusal.code())) {
        throw refusal;
      }
    }
  }

  @Override
  public Optional<Loan> loan(String userId, ItemKey item) {
    return ask(() -> loans.last(userId, item));
  }

  @Override
  public LoanAnswer lend(LoanOrder order) {
    return ask(() -> loans.lend(order));
  }

  @Override
  public LoanAnswer renew(String userId, String loanId) {
    return ask(() -> loans.renew(userId, loanId));
  }

  @Override
  public Copy scanIn(ItemKey item, String library, String desk) {
    return AlmaCopies.copy(ask(() -> client.items().scan(AlmaCopies.path(item), library, desk)));
  }

  private static Hold hold(UserRequest request) {
    Hold.State state =
        switch (AlmaCopies.text(request.requestStatus())) {
          case "ON_HOLD_SHELF", "On Hold Shelf" -> Hold.State.ON_HOLD_SHELF;
          case "IN_PROCESS", "In Process" -> Hold.State.IN_PROGRESS;
          default -> Hold.State.NEW;
        };
    return new Hold(AlmaCopies.text(request.requestId()), state);
  }

  private static String marker(String request) {
    return "[" + request + "]";
  }
}
