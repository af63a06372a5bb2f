package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.invoices.Accounting;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.acquisitions.invoices.InvoiceNote;
import org.consort.acquisitions.invoices.InvoiceReason;
import org.consort.acquisitions.invoices.Payment;
import org.consort.alma.acq.InvoiceBuilder;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `POST /acq/invoices/{id}?op=…`: takes an invoice a step further.
public final class InvoiceStepsEndpoint {
  private static final String STEPS = "process_invoice, mark_in_erp, paid, rejected";

  private final Doors doors;
  private final Accounting accounting;
  private final InstantSource clock;
  private final AlmaInvoices shown;

  public InvoiceStepsEndpoint(Doors doors, InvoiceDesk desk, Accounting accounting) {
    this.doors = doors;
    this.accounting = accounting;
    this.clock = desk.clock();
    this.shown = new AlmaInvoices(desk);
  }

  public List<Route> routes() {
    return List.of(Route.post("/acq/invoices/{invoice_id}", doors.write(Area.ACQ, this::step)));
  }

  private Reply step(AlmaRequest request) {
    long id = InvoiceIds.invoice(request);
    String step = request.mandatory("op", STEPS);
    Invoice now =
        switch (step) {
          case "process_invoice" ->
              accounting.process(request.institutionId(), id, approval(request));
          case "mark_in_erp" -> accounting.sent(request.institutionId(), id);
          case "paid" -> accounting.paid(request.institutionId(), id, paid(request));
          case "rejected" -> accounting.rejected(request.institutionId(), id, why(request));
          default -> throw new BadRequest(ApiReason.NOT_AMONG.about("op", step, STEPS));
        };
    return request.reply(shown.of(request, now));
  }

  private Invoice.Approval approval(AlmaRequest request) {
    return new Invoice.Approval(
        request.caller().name(),
        LocalDate.ofInstant(clock.instant(), request.institution().zone()));
  }

  private static Payment paid(AlmaRequest request) {
    Payment told =
        IncomingPayment.of(sent(request), new Payment(Payment.Status.PAID, null, "", "", ""));
    if (told.status() == Payment.Status.NOT_PAID) {
      throw new BadRequest(
          InvoiceReason.PAYMENT_STATUS_NOT_VALID.about(
              "invoice.payment.payment_status", told.status(), "PAID, FULLY_PAID"));
    }
    return told;
  }

  private List<InvoiceNote> why(AlmaRequest request) {
    List<InvoiceNote> notes = new IncomingNotes(clock).of(request, sent(request));
    if (notes.isEmpty()) {
      throw new BadRequest(InvoiceReason.NOTE_MISSING.about("invoice.note.content"));
    }
    return notes;
  }

  private static org.consort.alma.acq.Invoice sent(AlmaRequest request) {
    return request.hasBody()
        ? request.body(org.consort.alma.acq.Invoice.class)
        : InvoiceBuilder.builder().build();
  }
}
