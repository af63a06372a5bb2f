package org.consort.acquisitions.invoices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Compares the lines of invoices with the orders they are for.
final class InvoiceAlertStore {
  private record Found(long invoice, Set<InvoiceAlert> alerts) {}

  private InvoiceAlertStore() {}

  /// By invoice; prices in different currencies are not compared.
  static Map<Long, Set<InvoiceAlert>> find(
      Transaction tx, InstitutionId institution, Collection<Long> invoices) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT line.invoice,
                   bool_or(line.po_line IS NULL) AS not_linked,
                   bool_or(po.vendor_account <> invoice.vendor_account) AS other_account,
                   bool_or(po.price_currency = invoice.currency AND NOT po.no_charge
                           AND abs(line.price - po.price * (100 - po.discount_percent) / 100
                                   * greatest(1, places.quantity)) >= 0.01) AS other_price,
                   bool_or(EXISTS (SELECT 1 FROM invoice_line AS other
                                    WHERE other.institution = line.institution
                                      AND other.po_line = line.po_line
                                      AND other.id <> line.id)) AS another_line
              FROM invoice_line AS line
              JOIN invoice ON invoice.institution = line.institution
                          AND invoice.id = line.invoice
              LEFT JOIN po_line AS po ON po.institution = line.institution
                                     AND po.number = line.po_line
              LEFT JOIN LATERAL (SELECT sum(place.quantity) AS quantity
                                   FROM po_line_place AS place
                                  WHERE place.institution = po.institution
                                    AND place.po_line = po.number) AS places ON true
             WHERE line.institution = :institution AND line.invoice = ANY(:invoices)
             GROUP BY line.invoice
            """)
        .bind("institution", institution)
        .bindArray("invoices", Long.class, invoices)
        .map((row, _) -> new Found(row.getLong("invoice"), alerts(row)))
        .stream()
        .collect(Collectors.toMap(Found::invoice, Found::alerts));
  }

  private static Set<InvoiceAlert> alerts(ResultSet row) throws SQLException {
    Set<InvoiceAlert> alerts = EnumSet.noneOf(InvoiceAlert.class);
    addIf(row.getBoolean("another_line"), InvoiceAlert.ADDITIONAL_INVOICE_EXISTS, alerts);
    addIf(row.getBoolean("other_account"), InvoiceAlert.DIFFERENT_VENDOR_ACCOUNT, alerts);
    addIf(row.getBoolean("other_price"), InvoiceAlert.DIFF_PRICE_THAN_POLINE, alerts);
    addIf(row.getBoolean("not_linked"), InvoiceAlert.NOT_LINKED_LINES, alerts);
    return alerts;
  }

  private static void addIf(boolean found, InvoiceAlert alert, Set<InvoiceAlert> alerts) {
    if (found) {
      alerts.add(alert);
    }
  }
}
