package org.consort.acquisitions.invoices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Reads and writes the notes of invoices, in the order in which they came.
final class InvoiceNoteStore {
  private record NoteOfInvoice(long invoice, InvoiceNote note) {}

  private InvoiceNoteStore() {}

  static Map<Long, List<InvoiceNote>> find(
      Transaction tx, InstitutionId institution, Collection<Long> invoices) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT * FROM invoice_note
             WHERE institution = :institution AND invoice = ANY(:invoices)
             ORDER BY invoice, position
            """)
        .bind("institution", institution)
        .bindArray("invoices", Long.class, invoices)
        .map(
            (row, _) ->
                new NoteOfInvoice(
                    row.getLong("invoice"),
                    new InvoiceNote(
                        row.getString("content"),
                        row.getString("written_by"),
                        row.getObject("written_on", LocalDate.class))))
        .stream()
        .collect(groupingBy(NoteOfInvoice::invoice, mapping(NoteOfInvoice::note, toList())));
  }

  /// Swaps all notes of an invoice.
  static void put(
      Transaction tx, InstitutionId institution, long invoice, List<InvoiceNote> notes) {
    tx.handle()
        .createUpdate(
            "DELETE FROM invoice_note WHERE institution = :institution AND invoice = :invoice")
        .bind("institution", institution)
        .bind("invoice", invoice)
        .execute();
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO invoice_note
                  (institution, invoice, position, content, written_by, written_on)
                VALUES (:institution, :invoice, :position, :content, :by, :on)
                """);
    for (int at = 0; at < notes.size(); at++) {
      batch
          .bind("institution", institution)
          .bind("invoice", invoice)
          .bind("position", at)
          .bindMethods(notes.get(at))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
