package org.consort.api.acq;

import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.invoices.Invoice;
import org.consort.acquisitions.invoices.InvoiceLine;
import org.consort.acquisitions.invoices.Invoices;
import org.consort.alma.acq.InvoiceLines;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.base.Page;
import org.consort.institution.CodeTables;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/invoices/{id}/lines`, one by one and as a list, which `q=invoice_line_number~3` searches.
public final class InvoiceLinesEndpoint {
  private static final String LINES = "/acq/invoices/{invoice_id}/lines";

  private final Doors doors;
  private final Invoices invoices;
  private final Acquisitions acquisitions;
  private final CodeTables codes;
  private final NamedCodes named;

  public InvoiceLinesEndpoint(Doors doors, InvoiceDesk desk) {
    this.doors = doors;
    this.invoices = desk.invoices();
    this.acquisitions = desk.acquisitions();
    this.codes = desk.codes();
    this.named = new NamedCodes(acquisitions.naming());
  }

  public List<Route> routes() {
    String one = LINES + "/{invoice_line_id}";
    return List.of(
        Route.get(LINES, doors.read(Area.ACQ, this::list)),
        Route.post(LINES, doors.write(Area.ACQ, this::add)),
        Route.get(one, doors.read(Area.ACQ, this::get)),
        Route.put(one, doors.write(Area.ACQ, this::replace)));
  }

  private Reply list(AlmaRequest request) {
    Invoice invoice = asked(request);
    String number = request.query("q").map(InvoiceLinesEndpoint::number).orElse("");
    List<InvoiceLine> found =
        invoice.lines().stream()
            .filter(line -> number.isEmpty() || number.equals(line.terms().number()))
            .toList();
    Page page = request.page();
    return request.reply(
        new InvoiceLines(
            named.invoiceLines(
                request,
                page.of(found)
                    .map(line -> AlmaInvoiceLines.shown(request, invoice, line, meanings(request)))
                    .toList()),
            found.size()));
  }

  private static String number(String q) {
    QueryTerm term = QueryTerm.one(q);
    if (!term.field().equals("invoice_line_number")) {
      throw new BadRequest(
          ApiReason.NOT_SUPPORTED.about(
              "The search query parameter " + term.field() + " (valid: invoice_line_number)"));
    }
    return term.words();
  }

  private Reply add(AlmaRequest request) {
    Invoice invoice = asked(request);
    return shown(
        request,
        invoices.addLine(
            request.institutionId(),
            invoice.id(),
            IncomingInvoiceLines.one(request, acquisitions, invoice)));
  }

  private Reply get(AlmaRequest request) {
    return shown(
        request,
        invoices.line(
            request.institutionId(), InvoiceIds.invoice(request), InvoiceIds.line(request)));
  }

  private Reply replace(AlmaRequest request) {
    Invoice invoice = asked(request);
    InvoiceLine old =
        invoices.line(request.institutionId(), invoice.id(), InvoiceIds.line(request));
    return shown(
        request,
        invoices.replaceLine(
            request.institutionId(),
            invoice.id(),
            old.id(),
            IncomingInvoiceLines.one(request, acquisitions, invoice)));
  }

  private Reply shown(AlmaRequest request, InvoiceLine line) {
    org.consort.alma.acq.InvoiceLine answer =
        AlmaInvoiceLines.shown(request, asked(request), line, meanings(request));
    return request.reply(named.invoiceLines(request, List.of(answer)).getFirst());
  }

  private Meanings meanings(AlmaRequest request) {
    return new Meanings(codes.of(request.institutionId()));
  }

  private Invoice asked(AlmaRequest request) {
    return invoices.get(request.institutionId(), InvoiceIds.invoice(request));
  }
}
