package org.consort.api.acq;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.invoices.InvoiceNote;
import org.consort.alma.acq.Invoice;
import org.consort.api.AlmaRequest;

/// Reads the notes somebody writes on an invoice. Who writes them, and that it is today, is known
/// from the call, whatever the body says.
record IncomingNotes(InstantSource clock) {
  List<InvoiceNote> of(AlmaRequest request, Invoice sent) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), request.institution().zone());
    return sent.note().stream()
        .flatMap(note -> text(note).stream())
        .map(text -> InvoiceKept.shortText("invoice.note", text))
        .map(text -> new InvoiceNote(text, request.caller().name(), today))
        .toList();
  }

  private static Optional<String> text(org.consort.alma.acq.InvoiceNote note) {
    return Given.text(note.content()).or(() -> Given.text(note.noteText()));
  }
}
