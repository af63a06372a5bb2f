package org.consort.api.acq;

import java.util.List;
import org.consort.access.Area;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.invoices.InvoiceSearch;
import org.consort.acquisitions.invoices.InvoiceTerms;
import org.consort.acquisitions.invoices.Invoices;
import org.consort.acquisitions.invoices.Payment;
import org.consort.alma.acq.Invoice;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `/acq/invoices`: what vendors ask money for. With `view=brief` they are shown without lines.
public final class InvoicesEndpoint {
  private static final String ONE = "/acq/invoices/{invoice_id}";

  private final Doors doors;
  private final Acquisitions acquisitions;
  private final Invoices invoices;
  private final IncomingInvoices incoming;
  private final AlmaInvoices shown;

  public InvoicesEndpoint(Doors doors, InvoiceDesk desk) {
    this.doors = doors;
    this.acquisitions = desk.acquisitions();
    this.invoices = desk.invoices();
    this.incoming = new IncomingInvoices(desk);
    this.shown = new AlmaInvoices(desk);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/acq/invoices", doors.read(Area.ACQ, this::list)),
        Route.post("/acq/invoices", doors.write(Area.ACQ, this::add)),
        Route.get(ONE, doors.read(Area.ACQ, this::get)),
        Route.put(ONE, doors.write(Area.ACQ, this::replace)),
        Route.get(ONE + "/attachments", doors.read(Area.ACQ, this::attachments)),
        Route.get("/acq/vendors/{code}/invoices", doors.read(Area.ACQ, this::ofVendor)));
  }

  private Reply list(AlmaRequest request) {
    return listed(request, InvoiceQuery.of(request));
  }

  private Reply ofVendor(AlmaRequest request) {
    String code = request.segment("code");
    if (acquisitions.vendors().find(request.institutionId(), code).isEmpty()) {
      throw new NotFound(AcquisitionReason.VENDOR_NOT_FOUND.about(code));
    }
    return listed(request, new InvoiceSearch(List.of(new InvoiceSearch.OfVendor(code))));
  }

  private Reply listed(AlmaRequest request, InvoiceSearch search) {
    Listing<org.consort.acquisitions.invoices.Invoice> found =
        invoices.search(request.institutionId(), search, request.page());
    return request.reply(
        new org.consort.alma.acq.Invoices(shown.of(request, found.entries()), found.total()));
  }

  private Reply add(AlmaRequest request) {
    Invoice sent = request.body(Invoice.class);
    InvoiceTerms terms = incoming.terms(request, sent);
    return request.reply(
        shown.of(
            request,
            invoices.add(
                request.institutionId(),
                terms,
                IncomingPayment.of(sent, Payment.NONE),
                incoming.lines(request, sent, terms))));
  }

  private Reply get(AlmaRequest request) {
    return request.reply(
        shown.of(request, invoices.get(request.institutionId(), InvoiceIds.invoice(request))));
  }

  private Reply replace(AlmaRequest request) {
    long id = InvoiceIds.invoice(request);
    Invoice sent = request.body(Invoice.class);
    org.consort.acquisitions.invoices.Invoice seen = invoices.get(request.institutionId(), id);
    return request.reply(
        shown.of(
            request,
            invoices.replace(request.institutionId(), id, incoming.change(request, sent, seen))));
  }

  private Reply attachments(AlmaRequest request) {
    var _ = invoices.get(request.institutionId(), InvoiceIds.invoice(request));
    request.page();
    return request.none("attachments");
  }
}
