package org.consort.acquisitions.invoices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// Every institution's invoices, as they come and are put right. An invoice has at most 500 lines.
public final class Invoices {
  private static final int MOST_LINES = 500;

  private final Database database;
  private final Vendors vendors;
  private final IdBlocks ids;

  public Invoices(Database database, Vendors vendors) {
    this.database = database;
    this.vendors = vendors;
    this.ids = new IdBlocks(database);
  }

  /// @throws BadRequest with 60288 when the vendor has one with this number, and then nothing is
  ///   written
  public Invoice add(
      InstitutionId institution, InvoiceTerms terms, Payment payment, List<LineTerms> lines) {
    if (lines.size() > MOST_LINES) {
      throw new BadRequest(
          InvoiceReason.NOT_CREATED.about(
              "it has " + lines.size() + " lines, at most " + MOST_LINES + " are taken"));
    }
    return database.write(
        tx -> {
          requireVendor(tx, institution, terms);
          long id = ids.next(tx, "invoice_id", "", institution);
          requireUnique(tx, institution, terms, id);
          Invoice bare =
              new Invoice(
                  id, terms, InvoiceStage.IN_REVIEW, false, null, payment, List.of(), Set.of());
          InvoiceWriteStore.insert(tx, institution, bare);
          InvoiceWriteStore.insertLines(
              tx, institution, id, numbered(tx, institution, bare, lines));
          return found(tx, institution, id);
        });
  }

  /// @throws NotFound when there is no such invoice
  public Invoice get(InstitutionId institution, long id) {
    return database.read(tx -> found(tx, institution, id));
  }

  /// Newest first.
  public Listing<Invoice> search(InstitutionId institution, InvoiceSearch search, Page page) {
    return database.read(
        tx ->
            new Listing<>(
                InvoiceStore.find(
                    tx, institution, InvoiceSearchStore.ids(tx, institution, search, page)),
                InvoiceSearchStore.count(tx, institution, search)));
  }

  /// The line of the invoice.
  ///
  /// @throws BadRequest with 60284 when there is no such line, with 60287 when it is another's
  public InvoiceLine line(InstitutionId institution, long id, long line) {
    return database.read(tx -> line(tx, institution, found(tx, institution, id), line));
  }

  /// Swaps what the invoice says and what is known of its payment, but not its lines.
  ///
  /// @param change what becomes of it as it stands
  /// @throws BadRequest with 60291 when it is ready to be paid
  public Invoice replace(InstitutionId institution, long id, UnaryOperator<Invoice> change) {
    return database.write(
        tx -> {
          Invoice old = lock(tx, institution, id);
          if (old.stage() == InvoiceStage.READY_TO_BE_PAID) {
            throw new BadRequest(notOpen(InvoiceReason.UPDATE_NOT_ALLOWED, old));
          }
          Invoice now = change.apply(old);
          if (old.stage() == InvoiceStage.IN_REVIEW) {
            requireVendor(tx, institution, now.terms());
            requireUnique(tx, institution, now.terms(), id);
          }
          InvoiceWriteStore.replace(tx, institution, now);
          return found(tx, institution, id);
        });
  }

  /// @throws BadRequest with 60285 when the invoice's money has been taken
  public InvoiceLine addLine(InstitutionId institution, long id, LineTerms line) {
    return database.write(
        tx -> {
          Invoice invoice = lock(tx, institution, id);
          requireOpen(invoice, InvoiceReason.NOT_OPEN);
          if (invoice.lines().size() >= MOST_LINES) {
            throw new BadRequest(
                InvoiceReason.LINE_NOT_CREATED.about("the invoice has " + MOST_LINES + " lines"));
          }
          List<InvoiceLine> added = numbered(tx, institution, invoice, List.of(line));
          InvoiceWriteStore.insertLines(tx, institution, id, added);
          return added.getFirst();
        });
  }

  /// Swaps everything but its number.
  ///
  /// @throws BadRequest with 60286 when the invoice's money has been taken
  public InvoiceLine replaceLine(InstitutionId institution, long id, long line, LineTerms terms) {
    return database.write(
        tx -> {
          Invoice invoice = lock(tx, institution, id);
          InvoiceLine old = line(tx, institution, invoice, line);
          requireOpen(invoice, InvoiceReason.LINE_NOT_OPEN);
          InvoiceLine now = new InvoiceLine(line, terms.numbered(old.terms().number()));
          InvoiceWriteStore.replaceLine(tx, institution, now);
          return now;
        });
  }

  /// Takes the invoice for the caller alone until its transaction ends.
  static Invoice lock(Transaction tx, InstitutionId institution, long id) {
    if (!InvoiceStore.lock(tx, institution, id)) {
      throw new NotFound(InvoiceReason.NOT_FOUND.about(id));
    }
    return found(tx, institution, id);
  }

  static Invoice found(Transaction tx, InstitutionId institution, long id) {
    return InvoiceStore.find(tx, institution, List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(InvoiceReason.NOT_FOUND.about(id)));
  }

  private static InvoiceLine line(
      Transaction tx, InstitutionId institution, Invoice invoice, long line) {
    return invoice.lines().stream()
        .filter(each -> each.id() == line)
        .findFirst()
        .orElseThrow(
            () ->
                new BadRequest(
                    InvoiceStore.ofLine(tx, institution, line)
                        .map(_ -> InvoiceReason.LINE_OF_ANOTHER.about(line, invoice.id()))
                        .orElse(InvoiceReason.LINE_NOT_FOUND.about(line))));
  }

  private static void requireOpen(Invoice invoice, InvoiceReason refusal) {
    if (invoice.stage() != InvoiceStage.IN_REVIEW) {
      throw new BadRequest(notOpen(refusal, invoice));
    }
  }

  private static Problem notOpen(InvoiceReason refusal, Invoice invoice) {
    return refusal.about(invoice.id(), invoice.stage().label(), InvoiceStage.IN_REVIEW.label());
  }

  private void requireVendor(Transaction tx, InstitutionId institution, InvoiceTerms terms) {
    Vendor vendor = vendors.lock(tx, institution, terms.vendor());
    String account = terms.account();
    if (account != null && vendor.account(account).isEmpty()) {
      throw new BadRequest(
          InvoiceReason.ACCOUNT_NOT_VALID.about(
              "invoice.vendor_account",
              account,
              vendor.accounts().stream().map(Vendor.Account::code).toList()));
    }
  }

  private static void requireUnique(
      Transaction tx, InstitutionId institution, InvoiceTerms terms, long id) {
    Optional<Long> other =
        InvoiceStore.numbered(tx, institution, terms.vendor(), terms.number())
            .filter(found -> found != id);
    if (other.isPresent()) {
      throw new BadRequest(
          InvoiceReason.NUMBER_NOT_UNIQUE.about(terms.number(), terms.vendor(), other.get()));
    }
  }

  private List<InvoiceLine> numbered(
      Transaction tx, InstitutionId institution, Invoice invoice, List<LineTerms> lines) {
    return new LineNumbers(invoice)
        .give(lines).stream()
            .map(line -> new InvoiceLine(ids.next(tx, "invoice_line_id", "", institution), line))
            .toList();
  }
}
