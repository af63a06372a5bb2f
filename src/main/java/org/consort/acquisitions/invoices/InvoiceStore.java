package org.consort.acquisitions.invoices;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.acquisitions.FundShare;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Reads invoices with their lines. [InvoiceWriteStore] writes them.
final class InvoiceStore {
  private record ShareOfLine(long line, FundShare share) {}

  private record LineOfInvoice(long invoice, InvoiceLine line) {}

  private InvoiceStore() {}

  /// Takes the invoice for the caller alone until its transaction ends.
  static boolean lock(Transaction tx, InstitutionId institution, long id) {
    return tx.handle()
        .createQuery(
            "SELECT id FROM invoice WHERE institution = :institution AND id = :id FOR UPDATE")
        .bind("institution", institution)
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  /// The id of the vendor's invoice with this number.
  static Optional<Long> numbered(
      Transaction tx, InstitutionId institution, String vendor, String number) {
    return tx.handle()
        .createQuery(
            """
            SELECT id FROM invoice
             WHERE institution = :institution AND vendor = :vendor AND number = :number
            """)
        .bind("institution", institution)
        .bind("vendor", vendor)
        .bind("number", number)
        .mapTo(Long.class)
        .findOne();
  }

  /// The invoice a line is of.
  static Optional<Long> ofLine(Transaction tx, InstitutionId institution, long line) {
    return tx.handle()
        .createQuery(
            "SELECT invoice FROM invoice_line WHERE institution = :institution AND id = :line")
        .bind("institution", institution)
        .bind("line", line)
        .mapTo(Long.class)
        .findOne();
  }

  /// Newest first.
  static List<Invoice> find(Transaction tx, InstitutionId institution, Collection<Long> ids) {
    Map<Long, List<InvoiceLine>> lines = lines(tx, institution, ids);
    Map<Long, List<InvoiceNote>> notes = InvoiceNoteStore.find(tx, institution, ids);
    Map<Long, Set<InvoiceAlert>> alerts = InvoiceAlertStore.find(tx, institution, ids);
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM invoice WHERE institution = :institution AND id = ANY(:ids)
             ORDER BY id DESC
            """)
        .bind("institution", institution)
        .bindArray("ids", Long.class, ids)
        .map(
            (row, _) ->
                invoice(
                    row,
                    notes.getOrDefault(row.getLong("id"), List.of()),
                    lines.getOrDefault(row.getLong("id"), List.of()),
                    alerts.getOrDefault(row.getLong("id"), Set.of())))
        .list();
  }

  private static Map<Long, List<InvoiceLine>> lines(
      Transaction tx, InstitutionId institution, Collection<Long> invoices) {
    Map<Long, List<FundShare>> shares = shares(tx, institution, invoices);
    return tx
        .handle()
        .createQuery(
            """
            SELECT line.*, invoice.currency FROM invoice_line AS line
              JOIN invoice ON invoice.institution = line.institution
                          AND invoice.id = line.invoice
             WHERE line.institution = :institution AND line.invoice = ANY(:invoices)
             ORDER BY line.id
            """)
        .bind("institution", institution)
        .bindArray("invoices", Long.class, invoices)
        .map(
            (row, _) ->
                new LineOfInvoice(
                    row.getLong("invoice"),
                    line(row, shares.getOrDefault(row.getLong("id"), List.of()))))
        .stream()
        .collect(groupingBy(LineOfInvoice::invoice, mapping(LineOfInvoice::line, toList())));
  }

  private static Map<Long, List<FundShare>> shares(
      Transaction tx, InstitutionId institution, Collection<Long> invoices) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT share.*, invoice.currency FROM invoice_line_fund AS share
              JOIN invoice_line AS line ON line.institution = share.institution
                                       AND line.id = share.invoice_line
              JOIN invoice ON invoice.institution = line.institution
                          AND invoice.id = line.invoice
             WHERE share.institution = :institution AND line.invoice = ANY(:invoices)
             ORDER BY share.invoice_line, share.position
            """)
        .bind("institution", institution)
        .bindArray("invoices", Long.class, invoices)
        .map(
            (row, _) ->
                new ShareOfLine(
                    row.getLong("invoice_line"),
                    new FundShare(
                        row.getString("fund"),
                        row.getBigDecimal("percent"),
                        row.getBigDecimal("amount") == null ? null : money(row, "amount"))))
        .stream()
        .collect(groupingBy(ShareOfLine::line, mapping(ShareOfLine::share, toList())));
  }

  private static Invoice invoice(
      ResultSet row, List<InvoiceNote> notes, List<InvoiceLine> lines, Set<InvoiceAlert> alerts)
      throws SQLException {
    return new Invoice(
        row.getLong("id"),
        terms(row, notes),
        InvoiceStage.valueOf(row.getString("stage")),
        row.getBoolean("rejected"),
        approval(row.getString("approved_by"), row.getObject("approved_on", LocalDate.class)),
        new Payment(
            Payment.Status.valueOf(row.getString("payment_status")),
            row.getObject("voucher_date", LocalDate.class),
            row.getString("voucher_number"),
            row.getString("voucher_amount"),
            row.getString("voucher_currency")),
        lines,
        alerts);
  }

  private static Invoice.@Nullable Approval approval(@Nullable String by, @Nullable LocalDate on) {
    return by == null || on == null ? null : new Invoice.Approval(by, on);
  }

  private static InvoiceTerms terms(ResultSet row, List<InvoiceNote> notes) throws SQLException {
    return new InvoiceTerms(
        row.getString("number"),
        row.getString("vendor"),
        row.getString("vendor_account"),
        row.getString("owner"),
        row.getObject("invoice_date", LocalDate.class),
        row.getObject("due_date", LocalDate.class),
        money(row, "total"),
        PaymentMethod.valueOf(row.getString("payment_method")),
        row.getString("reference"),
        notes,
        row.getString("kept"));
  }

  private static InvoiceLine line(ResultSet row, List<FundShare> shares) throws SQLException {
    return new InvoiceLine(
        row.getLong("id"),
        new LineTerms(
            row.getString("number"),
            LineType.valueOf(row.getString("type")),
            row.getString("po_line"),
            money(row, "price"),
            row.getInt("quantity"),
            row.getBoolean("fully_invoiced"),
            row.getBoolean("releases_rest"),
            shares,
            row.getString("kept")));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
  }
}
