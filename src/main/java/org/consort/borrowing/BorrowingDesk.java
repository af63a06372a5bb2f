package org.consort.borrowing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.base.NotFound;
import org.consort.borrowing.supply.Objection;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;
import org.consort.database.Transaction;
import org.consort.remote.Patron;
import org.consort.remote.PatronDesk;
import org.consort.remote.RemoteTrouble;
import org.consort.union.UnionHolding;
import org.jspecify.annotations.Nullable;

/// The one place where requests begin and where everything that happens to them is told.
///
/// Every event is one transaction: it goes into the history, moves the request, and queues what has
/// to be done next.
public final class BorrowingDesk {
  private final Hub hub;
  private final Preflight preflight;
  private final PatronCheck patronCheck;
  private final Moves moves;

  public BorrowingDesk(Hub hub) {
    this.hub = hub;
    this.preflight = new Preflight(hub);
    this.patronCheck = new PatronCheck(hub);
    this.moves = new Moves(hub);
  }

  /// @param key the caller's own key for this wish; told twice, it is one request
  public Submission submit(Wish wish, @Nullable String key) {
    Optional<BorrowingRequest> before = before(key);
    if (before.isPresent()) {
      return new Submission.Accepted(before.get(), true);
    }
    List<UnionHolding> holders = holders(wish.title());
    List<Objection> objections = new ArrayList<>(preflight.wish(wish, holders));
    if (!objections.isEmpty()) {
      return new Submission.Refused(objections);
    }
    Optional<Patron> patron = Optional.empty();
    try {
      patron = patrons(wish).find(wish.patron().id());
      objections.addAll(patronCheck.objections(wish.patron().agency(), patron));
    } catch (RemoteTrouble silent) {
      // The home library is asked again by the request's first task.
      if (!silent.retryable()) {
        throw silent;
      }
    }
    Wish known = known(wish, holders, patron);
    return objections.isEmpty() ? accept(known, patron, key) : new Submission.Refused(objections);
  }

  private Submission accept(Wish wish, Optional<Patron> patron, @Nullable String key) {
    String agency = wish.patron().agency();
    int most = preflight.mostRequests(agency);
    Optional<Placement> home = patron.map(known -> borrower(wish).withUser(known.id()));
    Event verified =
        new Event.PatronVerified(patron.map(p -> patronCheck.commonGroup(agency, p)).orElse(""));
    return hub.database()
        .write(
            tx -> {
              List<Objection> limits = preflight.limits(tx, wish, most);
              if (!limits.isEmpty()) {
                return new Submission.Refused(limits);
              }
              Optional<BorrowingRequest> begun = moves.begin(tx, wish, key);
              if (begun.isEmpty()) {
                return repeated(tx, key);
              }
              moves.requests.place(tx, begun.get().id(), home.orElseGet(() -> borrower(wish)));
              if (home.isPresent()) {
                moves.apply(tx, begun.get(), verified);
              } else {
                moves.firstTask(tx, begun.get());
              }
              return new Submission.Accepted(read(tx, begun.get().id()), false);
            });
  }

  private static Placement borrower(Wish wish) {
    return Placement.at(Side.BORROWER, wish.patron().agency(), wish.pickup().library());
  }

  private Submission repeated(Transaction tx, @Nullable String key) {
    String id = key == null ? "" : moves.requests.byKey(tx, key).orElse("");
    return new Submission.Accepted(read(tx, id), true);
  }

  /// Tells that something has happened. Where no row of the workflow covers it, it is noted only.
  public BorrowingRequest report(String id, Event event) {
    return hub.database()
        .write(
            tx -> {
              moves.apply(tx, existing(tx, id), event);
              return read(tx, id);
            });
  }

  /// The patron, or a library for them, calls the request off; told twice, it is one cancellation.
  ///
  /// @param by `patron`, `borrower` or `lender`
  public BorrowingRequest cancel(String id, String by, String why) {
    Event event =
        by.equals("lender") ? new Event.SupplierRefused(why) : new Event.PatronCancelled(by, why);
    return report(id, event);
  }

  /// Has the libraries looked at as soon as may be.
  public BorrowingRequest look(String id) {
    return hub.database()
        .write(
            tx -> {
              BorrowingRequest request = existing(tx, id);
              if (!BorrowingWorkflow.watched(request.progress().route(), request.stage())
                  .isEmpty()) {
                moves.looks.nextLook(tx, id, moves.now(), 0);
              }
              return request;
            });
  }

  /// Has tasks that failed, or wait to be tried again, tried now.
  public BorrowingRequest retry(String id) {
    return hub.database()
        .write(
            tx -> {
              BorrowingRequest request = existing(tx, id);
              moves.steps.wake(tx, id, moves.now());
              moves.attention(tx, request, null);
              return read(tx, id);
            });
  }

  private Optional<BorrowingRequest> before(@Nullable String key) {
    return key == null
        ? Optional.empty()
        : hub.database()
            .read(tx -> moves.requests.byKey(tx, key).flatMap(id -> moves.requests.find(tx, id)));
  }

  private List<UnionHolding> holders(Wish.Title title) {
    return title.isbn().isEmpty()
        ? hub.union().like(title.agency(), title.mmsId())
        : hub.union().byIsbn(title.isbn());
  }

  private PatronDesk patrons(Wish wish) {
    return hub.libraries().apply(wish.patron().agency()).patrons();
  }

  private static Wish known(Wish wish, List<UnionHolding> holders, Optional<Patron> patron) {
    UnionHolding first = holders.getFirst();
    Wish.Title asked = wish.title();
    String isbn = asked.isbn().isEmpty() ? first.isbn() : asked.isbn();
    return wish.with(
        new Wish.PatronCard(
            wish.patron().agency(), patron.map(Patron::id).orElse(wish.patron().id())),
        new Wish.Title(isbn, asked.agency(), asked.mmsId(), first.title(), first.author()));
  }

  private BorrowingRequest existing(Transaction tx, String id) {
    return moves
        .requests
        .lock(tx, id)
        .orElseThrow(() -> new NotFound(BorrowingReason.NO_SUCH_REQUEST.about(id)));
  }

  private BorrowingRequest read(Transaction tx, String id) {
    return moves.requests.find(tx, id).orElseThrow();
  }
}
