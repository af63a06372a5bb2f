package org.consort.borrowing;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.remote.Copy;
import org.consort.remote.Hold;
import org.consort.remote.HoldAnswer;
import org.consort.remote.HoldOrder;
import org.consort.remote.ItemKey;
import org.consort.remote.ItemState;
import org.consort.remote.LendingDesk;
import org.consort.remote.Loan;
import org.consort.remote.LoanAnswer;
import org.consort.remote.LoanOrder;
import org.consort.remote.Patron;
import org.consort.remote.PatronDesk;
import org.consort.remote.RemoteLibrary;
import org.consort.remote.VirtualItemAnswer;
import org.consort.remote.VirtualItemOrder;
import org.consort.remote.VirtualItems;
import org.consort.remote.Visitor;
import org.jspecify.annotations.Nullable;

/// A library on paper that behaves as a real one: scans decide where an item goes, ended holds are
/// gone, and nothing is doubled but by mistake. Its public parts are what desk staff do.
public final class PaperLibrary implements PatronDesk, LendingDesk, VirtualItems {
  private final String code;
  private final InstantSource clock;
  private int number = 1000;

  public final Map<String, Patron> patrons = new LinkedHashMap<>();
  public final Map<String, Shelved> items = new LinkedHashMap<>();
  public final List<HoldCard> holds = new ArrayList<>();
  public final List<LoanCard> loans = new ArrayList<>();
  public boolean refusesHolds;

  /// An item with where it belongs; `request` is ours when it is virtual.
  public static final class Shelved {
    final ItemKey key;
    final String barcode;
    final String library;
    final @Nullable String request;
    ItemState state = ItemState.IN_PLACE;
    String policy = "BOOK";

    Shelved(ItemKey key, String barcode, String library, @Nullable String request) {
      this.key = key;
      this.barcode = barcode;
      this.library = library;
      this.request = request;
    }
  }

  public static final class HoldCard {
    final String id;
    final String user;
    final String item;
    final String pickup;
    final String request;
    Hold.State state = Hold.State.IN_PROGRESS;
    boolean active = true;

    HoldCard(String id, String user, String item, String pickup, String request) {
      this.id = id;
      this.user = user;
      this.item = item;
      this.pickup = pickup;
      this.request = request;
    }
  }

  public static final class LoanCard {
    final String user;
    final String item;
    Loan loan;

    LoanCard(String user, String item, Loan loan) {
      this.user = user;
      this.item = item;
      this.loan = loan;
    }
  }

  public PaperLibrary(String code, InstantSource clock) {
    this.code = code;
    this.clock = clock;
  }

  public RemoteLibrary remote() {
    return new RemoteLibrary(this, this, this);
  }

  public void owns(String mms, String barcode) {
    String id = next();
    items.put(id, new Shelved(new ItemKey(mms, "22" + id, id), barcode, "MAIN", null));
  }

  public Shelved byBarcode(String barcode) {
    return items.values().stream().filter(i -> i.barcode.equals(barcode)).findFirst().orElseThrow();
  }

  public void scan(String barcode, String library) {
    scanIn(byBarcode(barcode).key, library, "DESK");
  }

  /// Somebody lends an item to a patron at a desk.
  public void lendAtDesk(String user, String barcode) {
    lend(new LoanOrder(user, byBarcode(barcode).key, "MAIN", "DESK", ""));
  }

  public List<LoanCard> activeLoans() {
    return loans.stream().filter(card -> card.loan.active()).toList();
  }

  public List<HoldCard> activeHolds() {
    return holds.stream().filter(card -> card.active).toList();
  }

  public long virtualItems() {
    return items.values().stream().filter(item -> item.request != null).count();
  }

  public long visitors() {
    return patrons.keySet().stream().filter(id -> id.contains("@")).count();
  }

  // As a patron desk.

  @Override
  public Optional<Patron> find(String id) {
    return Optional.ofNullable(patrons.get(id));
  }

  @Override
  public boolean passwordMatches(String id, String password) {
    return patrons.containsKey(id) && password.equals("secret");
  }

  @Override
  public String welcome(Visitor visitor) {
    patrons.put(
        visitor.uniqueId(), new Patron(visitor.uniqueId(), visitor.group(), true, false, null));
    return visitor.uniqueId();
  }

  @Override
  public void farewell(String uniqueId) {
    patrons.remove(uniqueId);
  }

  // As a lending desk.

  @Override
  public List<Copy> copies(String mmsId) {
    return items.values().stream()
        .filter(item -> item.key.mmsId().equals(mmsId))
        .map(this::copy)
        .toList();
  }

  @Override
  public Optional<Copy> copy(ItemKey item) {
    return Optional.ofNullable(items.get(item.itemId())).map(this::copy);
  }

  private Copy copy(Shelved item) {
    boolean requested =
        activeHolds().stream().anyMatch(card -> card.item.equals(item.key.itemId()));
    return new Copy(
        item.key,
        item.barcode,
        "BOOK",
        item.policy,
        item.library,
        "STACKS",
        "",
        item.state,
        requested);
  }

  @Override
  public HoldAnswer placeHold(HoldOrder order) {
    Optional<Hold> before = ourHold(order.userId(), order.request());
    if (before.isPresent()) {
      return new HoldAnswer.Placed(before.get());
    }
    if (refusesHolds) {
      return new HoldAnswer.Refused("401129", "No items can fulfill the submitted request.");
    }
    HoldCard card =
        new HoldCard(
            next(), order.userId(), order.item().itemId(), order.pickupLibrary(), order.request());
    holds.add(card);
    return new HoldAnswer.Placed(new Hold(card.id, card.state));
  }

  @Override
  public Optional<Hold> ourHold(String userId, String request) {
    return activeHolds().stream()
        .filter(card -> card.user.equals(userId) && card.request.equals(request))
        .map(card -> new Hold(card.id, card.state))
        .findFirst();
  }

  @Override
  public Optional<Hold> hold(String userId, String holdId) {
    return activeHolds().stream()
        .filter(card -> card.id.equals(holdId))
        .map(card -> new Hold(card.id, card.state))
        .findFirst();
  }

  @Override
  public void cancelHold(String userId, String holdId, String note) {
    activeHolds().stream()
        .filter(card -> card.id.equals(holdId))
        .forEach(card -> card.active = false);
  }

  @Override
  public Optional<Loan> loan(String userId, ItemKey item) {
    return loans.stream()
        .filter(card -> card.user.equals(userId) && card.item.equals(item.itemId()))
        .map(card -> card.loan)
        .reduce((_, later) -> later);
  }

  @Override
  public LoanAnswer lend(LoanOrder order) {
    Optional<Loan> before = loan(order.userId(), order.item()).filter(Loan::active);
    if (before.isPresent()) {
      return new LoanAnswer.Lent(before.get());
    }
    Loan loan = new Loan(next(), clock.instant().plus(Duration.ofDays(28)), true);
    loans.add(new LoanCard(order.userId(), order.item().itemId(), loan));
    state(order.item(), new ItemState("LOAN", false));
    activeHolds().stream()
        .filter(c -> c.user.equals(order.userId()) && c.item.equals(order.item().itemId()))
        .forEach(card -> card.active = false);
    return new LoanAnswer.Lent(loan);
  }

  @Override
  public LoanAnswer renew(String userId, String loanId) {
    LoanCard card =
        loans.stream().filter(c -> c.loan.id().equals(loanId)).findFirst().orElseThrow();
    card.loan = new Loan(loanId, card.loan.due().plus(Duration.ofDays(28)), true);
    return new LoanAnswer.Lent(card.loan);
  }

  @Override
  public Copy scanIn(ItemKey item, String library, String desk) {
    Shelved shelved = Optional.ofNullable(items.get(item.itemId())).orElseThrow();
    loans.stream()
        .filter(card -> card.item.equals(item.itemId()) && card.loan.active())
        .forEach(card -> card.loan = new Loan(card.loan.id(), card.loan.due(), false));
    Optional<HoldCard> waiting =
        activeHolds().stream().filter(card -> card.item.equals(item.itemId())).findFirst();
    if (waiting.isPresent()) {
      boolean here = waiting.get().pickup.equals(library);
      waiting.get().state = here ? Hold.State.ON_HOLD_SHELF : Hold.State.IN_PROGRESS;
      shelved.state = new ItemState(here ? "HOLDSHELF" : "TRANSIT", false);
    } else {
      boolean home = shelved.library.equals(library);
      shelved.state = home ? ItemState.IN_PLACE : new ItemState("TRANSIT", false);
    }
    return copy(shelved);
  }

  private void state(ItemKey item, ItemState state) {
    Optional.ofNullable(items.get(item.itemId())).orElseThrow().state = state;
  }

  // As keeper of virtual items.

  @Override
  public VirtualItemAnswer make(VirtualItemOrder order) {
    Optional<Shelved> before =
        items.values().stream().filter(i -> i.barcode.equals(order.barcode())).findFirst();
    if (before.isPresent()) {
      return order.request().equals(before.get().request)
          ? new VirtualItemAnswer.Made(before.get().key)
          : new VirtualItemAnswer.BarcodeTaken(order.barcode());
    }
    String id = next();
    ItemKey key = new ItemKey("99" + id, "22" + id, id);
    items.put(id, new Shelved(key, order.barcode(), order.library(), order.request()));
    return new VirtualItemAnswer.Made(key);
  }

  @Override
  public void remove(String request) {
    items.values().removeIf(item -> request.equals(item.request));
  }

  private String next() {
    return code + ++number;
  }
}
