package org.consort.api.openapi;

import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.acq.Invoice;
import org.consort.alma.acq.InvoiceLine;
import org.consort.alma.acq.InvoiceLines;
import org.consort.alma.acq.Invoices;

/// Invoices and their lines.
final class InvoiceCalls {
  private static final String ONE = "/acq/invoices/{invoice_id}";
  private static final Parameter VIEW = oneOf("view", "brief leaves the lines out.", "brief");

  static final List<Call> ALL =
      List.of(
          get("/acq/invoices", "Search invoices")
              .with(Parameters.page())
              .with(
                  text("q", "As in invoice_number~4711 AND vendor_code~HARB."),
                  oneOf("base_status", "Whether they are closed.", "ACTIVE", "CLOSED", "ALL"),
                  text("invoice_workflow_status", "As in Waiting to be Sent, or ALL."),
                  text("owner", "The code of a library, or of the institution."),
                  text("creation_form", "API, as all are made here, or ALL."),
                  VIEW)
              .answers(Invoices.class),
          post("/acq/invoices", "Add an invoice, with its lines or without")
              .takes(Invoice.class)
              .answers(Invoice.class),
          get(ONE, "Read an invoice").with(VIEW).answers(Invoice.class),
          put(ONE, "Swap what an invoice says, but not its lines")
              .takes(Invoice.class)
              .answers(Invoice.class),
          post(ONE, "Take an invoice a step further")
              .with(
                  oneOf("op", "The step.", "process_invoice", "mark_in_erp", "paid", "rejected")
                      .asMandatory())
              .takes(Invoice.class)
              .answers(Invoice.class),
          get(ONE + "/attachments", "An empty list: there are none here").with(Parameters.page()),
          get(ONE + "/lines", "List the lines of an invoice")
              .with(Parameters.page())
              .with(text("q", "As in invoice_line_number~3."))
              .answers(InvoiceLines.class),
          post(ONE + "/lines", "Add a line to an invoice")
              .takes(InvoiceLine.class)
              .answers(InvoiceLine.class),
          get(ONE + "/lines/{invoice_line_id}", "Read a line of an invoice")
              .answers(InvoiceLine.class),
          put(ONE + "/lines/{invoice_line_id}", "Swap what a line of an invoice says")
              .takes(InvoiceLine.class)
              .answers(InvoiceLine.class),
          get("/acq/vendors/{code}/invoices", "List a vendor's invoices")
              .with(Parameters.page())
              .with(VIEW)
              .answers(Invoices.class));

  private InvoiceCalls() {}
}
