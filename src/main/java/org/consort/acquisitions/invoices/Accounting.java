package org.consort.acquisitions.invoices;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Rates;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Takes invoices from stage to stage: their money is taken from the funds, the financial system
/// has them, they are paid, or come back. Each step is one transaction.
public final class Accounting {
  private final Database database;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  public Accounting(Database database, Acquisitions acquisitions, InstantSource clock) {
    this.database = database;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  /// Takes what the lines ask for from the funds, and frees what their orders had encumbered for
  /// it: of the whole invoice or of none of it.
  ///
  /// @throws BadRequest with 60260 when it cannot be done, or was done before
  public Invoice process(InstitutionId institution, long id, Invoice.Approval approval) {
    Rates rates = acquisitions.currencies().on(institution, approval.on());
    return database.write(
        tx -> {
          Invoice invoice = Invoices.lock(tx, institution, id);
          if (invoice.stage() != InvoiceStage.IN_REVIEW) {
            throw new BadRequest(
                InvoiceReason.PROCESS_FAILED.about(
                    id,
                    "it is "
                        + invoice.stage().label()
                        + ", it must be "
                        + InvoiceStage.IN_REVIEW.label()));
          }
          new Booking(tx, institution, acquisitions, new Booking.Day(approval.on(), rates))
              .book(invoice, clock.instant());
          return written(tx, institution, invoice.processed(approval));
        });
  }

  /// The financial system has it.
  ///
  /// @throws BadRequest with 60267 when it is not ready to be paid
  public Invoice sent(InstitutionId institution, long id) {
    return database.write(
        tx ->
            written(
                tx,
                institution,
                locked(tx, institution, id, InvoiceStage.READY_TO_BE_PAID)
                    .at(InvoiceStage.WAITING_FOR_PAYMENT)));
  }

  /// @param told what is known of the payment
  /// @throws BadRequest with 60267 when its money was not taken, or it is closed
  public Invoice paid(InstitutionId institution, long id, Payment told) {
    return database.write(
        tx ->
            written(
                tx,
                institution,
                locked(
                        tx,
                        institution,
                        id,
                        InvoiceStage.READY_TO_BE_PAID,
                        InvoiceStage.WAITING_FOR_PAYMENT)
                    .with(told)
                    .at(InvoiceStage.CLOSED)));
  }

  /// Sends it back to review. What was taken from funds for it is theirs again, and orders have
  /// encumbered what was freed for it.
  ///
  /// @param notes why
  /// @throws BadRequest with 60267 when it is closed
  public Invoice rejected(InstitutionId institution, long id, List<InvoiceNote> notes) {
    return database.write(
        tx -> {
          Invoice invoice =
              locked(
                  tx,
                  institution,
                  id,
                  InvoiceStage.IN_REVIEW,
                  InvoiceStage.READY_TO_BE_PAID,
                  InvoiceStage.WAITING_FOR_PAYMENT);
          new TakingBack(tx, institution, acquisitions).takeBack(invoice, clock.instant());
          List<InvoiceNote> all =
              Stream.concat(invoice.terms().notes().stream(), notes.stream()).toList();
          return written(tx, institution, invoice.with(invoice.terms().with(all)).sentBack());
        });
  }

  private static Invoice locked(
      Transaction tx, InstitutionId institution, long id, InvoiceStage... stages) {
    Invoice invoice = Invoices.lock(tx, institution, id);
    if (!Arrays.asList(stages).contains(invoice.stage())) {
      throw new BadRequest(
          InvoiceReason.ERP_FAILED.about(
              id,
              invoice.stage().label(),
              Stream.of(stages).map(InvoiceStage::label).collect(Collectors.joining(" or "))));
    }
    return invoice;
  }

  private static Invoice written(Transaction tx, InstitutionId institution, Invoice invoice) {
    InvoiceWriteStore.replace(tx, institution, invoice);
    return Invoices.found(tx, institution, invoice.id());
  }
}
