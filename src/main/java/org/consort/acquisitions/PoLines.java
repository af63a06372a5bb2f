package org.consort.acquisitions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Removal;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Every institution's purchase order lines, numbered `POL-1`, `POL-2`, …
public final class PoLines {
  private static final String PREFIX = "POL-";

  private final Database database;
  private final PoLineNumbers numbers;
  private final PoLineFinding finding;
  private final Cancelling cancelling;
  private final Receiving receiving;

  PoLines(Database database, Catalogue catalogue, Cancelling cancelling, Receiving receiving) {
    this.database = database;
    this.numbers = new PoLineNumbers(database);
    this.finding = new PoLineFinding(catalogue);
    this.cancelling = cancelling;
    this.receiving = receiving;
  }

  /// A number nobody else gets. Must not be called inside a transaction.
  public String nextNumber(InstitutionId institution) {
    return PREFIX + numbers.next(institution);
  }

  public void add(Transaction tx, InstitutionId institution, PoLine line) {
    PoLineWriteStore.insert(tx, institution, line);
  }

  public Optional<PoLine> find(InstitutionId institution, String number) {
    return find(institution, List.of(number)).stream().findFirst();
  }

  /// Those of the lines that exist, newest first.
  public List<PoLine> find(InstitutionId institution, List<String> lineNumbers) {
    return database.read(tx -> PoLineStore.find(tx, institution, lineNumbers));
  }

  /// @throws NotFound when there is no such line
  public PoLine get(InstitutionId institution, String number) {
    return find(institution, number).orElseThrow(() -> notFound(number));
  }

  /// Newest first.
  public Listing<PoLine> list(InstitutionId institution, Page page) {
    return search(institution, PoLineSearch.NEWEST_FIRST, page);
  }

  /// @throws BadRequest with 40188605 when it is for too many items
  public Listing<PoLine> search(InstitutionId institution, PoLineSearch search, Page page) {
    return database.read(
        tx -> {
          Listing<String> found = finding.numbers(tx, institution, search, page);
          List<PoLine> lines = new ArrayList<>(PoLineStore.find(tx, institution, found.entries()));
          lines.sort(Comparator.comparingInt(line -> found.entries().indexOf(line.number())));
          return new Listing<>(lines, found.total());
        });
  }

  /// A short text that is another once a line was added or has moved on; cheap to ask for.
  public String changeMark(InstitutionId institution) {
    return database.read(tx -> PoLineStore.changeMark(tx, institution));
  }

  /// Puts an item that has come in its place. When it was a one-time line's last, the line waits
  /// for its invoice or, when that has come, is closed; a line in review stays there.
  public PoLine receive(InstitutionId institution, String number, ItemId item, Receipt receipt) {
    database.change(
        tx -> receiving.receive(tx, institution, taken(tx, institution, number), item, receipt));
    return get(institution, number);
  }

  /// Takes in an item nobody had announced, at the line's first place: the next issue of a
  /// subscription, or a copy too many.
  public ItemId receiveNew(InstitutionId institution, String number, NewItem item, LocalDate day) {
    return database.write(
        tx -> receiving.receiveNew(tx, institution, taken(tx, institution, number), item, day));
  }

  private PoLine taken(Transaction tx, InstitutionId institution, String number) {
    PoLine line = lock(tx, institution, number);
    takeTitle(tx, institution, line);
    return line;
  }

  /// Swaps a line that the caller has locked.
  public void replace(Transaction tx, InstitutionId institution, PoLine line) {
    PoLineWriteStore.replace(tx, institution, line);
  }

  /// Keeps the line's title from all who lend and request until the transaction ends; before its
  /// copies are changed.
  public void takeTitle(Transaction tx, InstitutionId institution, PoLine line) {
    cancelling.take(tx, institution, line);
  }

  /// Swaps what is written down about a copy of a line whose title the caller has taken.
  public void rewrite(Transaction tx, InstitutionId institution, ItemId copy, NewItem written) {
    receiving.rewrite(tx, institution, copy, written);
  }

  /// Takes back an item that has not come; one that is in other hands by now stays where it is.
  public Removal withdraw(Transaction tx, InstitutionId institution, PoLinePlace.Copy copy) {
    return cancelling.withdraw(tx, institution, copy, false);
  }

  /// Cancels a line that the caller has locked: its money is free again and items that have not
  /// come are withdrawn.
  ///
  /// @return what it gave back
  /// @throws BadRequest with 401881 or 401884 when it cannot be cancelled
  public List<Charge> cancel(
      Transaction tx, InstitutionId institution, PoLine line, Cancellation wish) {
    return cancelling.cancel(tx, institution, line, wish);
  }

  static long ordinal(String number) {
    return Long.parseLong(number.substring(PREFIX.length()));
  }

  /// Takes the line for the caller alone until its transaction ends.
  ///
  /// @throws NotFound when there is no such line
  public static PoLine lock(Transaction tx, InstitutionId institution, String number) {
    PoLineStore.lock(tx, institution, number);
    return PoLineStore.find(tx, institution, List.of(number)).stream()
        .findFirst()
        .orElseThrow(() -> notFound(number));
  }

  /// Takes the lines for the caller alone until its transaction ends, and answers those that exist.
  public List<PoLine> lock(
      Transaction tx, InstitutionId institution, Collection<String> lineNumbers) {
    PoLineStore.lock(tx, institution, lineNumbers);
    return PoLineStore.find(tx, institution, lineNumbers);
  }

  /// Nothing more will be asked for these lines, which the caller has locked: those that were
  /// waiting for it are closed.
  public void markInvoiced(
      Transaction tx, InstitutionId institution, Collection<String> lineNumbers, Instant at) {
    PoLineStore.markInvoiced(
        tx,
        institution,
        lineNumbers,
        new PoLineStore.Marking(true, PoLineStatus.WAITING_FOR_INVOICE, PoLineStatus.CLOSED, at));
  }

  /// The invoice that asked the last for these lines was taken back.
  public void awaitInvoice(
      Transaction tx, InstitutionId institution, Collection<String> lineNumbers, Instant at) {
    PoLineStore.markInvoiced(
        tx,
        institution,
        lineNumbers,
        new PoLineStore.Marking(false, PoLineStatus.CLOSED, PoLineStatus.WAITING_FOR_INVOICE, at));
  }

  private static NotFound notFound(String number) {
    return new NotFound(AcquisitionReason.PO_LINE_NOT_FOUND.about(number));
  }
}
