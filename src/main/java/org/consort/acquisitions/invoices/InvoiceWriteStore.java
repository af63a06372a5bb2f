package org.consort.acquisitions.invoices;

import java.util.List;
import org.consort.acquisitions.FundShare;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Writes invoices and their lines.
final class InvoiceWriteStore {
  private InvoiceWriteStore() {}

  static void insert(Transaction tx, InstitutionId institution, Invoice invoice) {
    bound(
            tx,
            institution,
            invoice,
            """
            INSERT INTO invoice (institution, id, number, vendor, vendor_account, owner,
              invoice_date, due_date, total, currency, payment_method, reference, kept,
              stage, rejected, approved_by, approved_on, payment_status, voucher_date,
              voucher_number, voucher_amount, voucher_currency)
            VALUES (:institution, :id, :number, :vendor, :account, :owner,
              :date, :due, :total, :currency, :method, :reference, :kept,
              :stage, :rejected, :approvedBy, :approvedOn, :paymentStatus, :voucherDate,
              :voucherNumber, :voucherAmount, :voucherCurrency)
            """)
        .execute();
    InvoiceNoteStore.put(tx, institution, invoice.id(), invoice.terms().notes());
  }

  /// Swaps everything but its lines.
  static void replace(Transaction tx, InstitutionId institution, Invoice invoice) {
    bound(
            tx,
            institution,
            invoice,
            """
            UPDATE invoice
               SET number = :number, vendor = :vendor, vendor_account = :account, owner = :owner,
                   invoice_date = :date, due_date = :due, total = :total, currency = :currency,
                   payment_method = :method, reference = :reference, kept = :kept,
                   stage = :stage, rejected = :rejected, approved_by = :approvedBy,
                   approved_on = :approvedOn, payment_status = :paymentStatus,
                   voucher_date = :voucherDate, voucher_number = :voucherNumber,
                   voucher_amount = :voucherAmount, voucher_currency = :voucherCurrency
             WHERE institution = :institution AND id = :id
            """)
        .execute();
    InvoiceNoteStore.put(tx, institution, invoice.id(), invoice.terms().notes());
  }

  private static Update bound(
      Transaction tx, InstitutionId institution, Invoice invoice, String sql) {
    InvoiceTerms terms = invoice.terms();
    Payment payment = invoice.payment();
    Invoice.@Nullable Approval approval = invoice.approval();
    return tx.handle()
        .createUpdate(sql)
        .bind("institution", institution)
        .bind("id", invoice.id())
        .bind("number", terms.number())
        .bind("vendor", terms.vendor())
        .bind("account", terms.account())
        .bind("owner", terms.owner())
        .bind("date", terms.date())
        .bind("due", terms.due())
        .bind("total", terms.total().amount())
        .bind("currency", terms.total().currency().getCurrencyCode())
        .bind("method", terms.method().name())
        .bind("reference", terms.reference())
        .bind("kept", terms.kept())
        .bind("stage", invoice.stage().name())
        .bind("rejected", invoice.rejected())
        .bind("approvedBy", approval == null ? null : approval.by())
        .bind("approvedOn", approval == null ? null : approval.on())
        .bind("paymentStatus", payment.status().name())
        .bind("voucherDate", payment.voucherDate())
        .bind("voucherNumber", payment.voucherNumber())
        .bind("voucherAmount", payment.voucherAmount())
        .bind("voucherCurrency", payment.voucherCurrency());
  }

  static void insertLines(
      Transaction tx, InstitutionId institution, long invoice, List<InvoiceLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO invoice_line (institution, invoice, id, number, type, po_line, price,
                  quantity, fully_invoiced, releases_rest, kept)
                VALUES (:institution, :invoice, :id, :number, :type, :poLine, :price,
                  :quantity, :fullyInvoiced, :releasesRest, :kept)
                """);
    for (InvoiceLine line : lines) {
      bindLine(batch, line).bind("institution", institution).bind("invoice", invoice);
      batch.add();
    }
    batch.execute();
    insertShares(tx, institution, lines);
  }

  static void replaceLine(Transaction tx, InstitutionId institution, InvoiceLine line) {
    bindLine(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE invoice_line
                       SET type = :type, po_line = :poLine, price = :price, quantity = :quantity,
                           fully_invoiced = :fullyInvoiced, releases_rest = :releasesRest,
                           kept = :kept, number = :number
                     WHERE institution = :institution AND id = :id
                    """),
            line)
        .bind("institution", institution)
        .execute();
    tx.handle()
        .createUpdate(
            """
            DELETE FROM invoice_line_fund
             WHERE institution = :institution AND invoice_line = :line
            """)
        .bind("institution", institution)
        .bind("line", line.id())
        .execute();
    insertShares(tx, institution, List.of(line));
  }

  private static <S extends SqlStatement<S>> S bindLine(S statement, InvoiceLine line) {
    LineTerms terms = line.terms();
    return statement
        .bind("id", line.id())
        .bind("number", terms.number())
        .bind("type", terms.type().name())
        .bind("poLine", terms.poLine())
        .bind("price", terms.price().amount())
        .bind("quantity", terms.quantity())
        .bind("fullyInvoiced", terms.fullyInvoiced())
        .bind("releasesRest", terms.releasesRest())
        .bind("kept", terms.kept());
  }

  private static void insertShares(
      Transaction tx, InstitutionId institution, List<InvoiceLine> lines) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO invoice_line_fund
                  (institution, invoice_line, position, fund, percent, amount)
                VALUES (:institution, :line, :position, :fund, :percent, :amount)
                """);
    for (InvoiceLine line : lines) {
      List<FundShare> shares = line.terms().shares();
      for (int at = 0; at < shares.size(); at++) {
        FundShare share = shares.get(at);
        Money amount = share.amount();
        batch
            .bind("institution", institution)
            .bind("line", line.id())
            .bind("position", at)
            .bind("fund", share.fund())
            .bind("percent", share.percent())
            .bind("amount", amount == null ? null : amount.amount())
            .add();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
