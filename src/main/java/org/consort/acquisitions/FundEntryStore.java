package org.consort.acquisitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Reads what was moved on funds, and what of it lines still encumber or invoices took.
final class FundEntryStore {
  private static final String ENTRIES =
      """
      SELECT entry.*, fund.currency, invoice.number AS invoice_number
        FROM fund_transaction AS entry
        JOIN fund ON fund.institution = entry.institution AND fund.code = entry.fund
        LEFT JOIN invoice ON invoice.institution = entry.institution
                         AND invoice.id = entry.invoice
       WHERE entry.institution = :institution AND\s""";

  private FundEntryStore() {}

  static List<FundTransaction> transactions(
      Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(ENTRIES + "entry.fund = :code ORDER BY entry.number")
        .bind("institution", institution)
        .bind("code", code)
        .map((row, _) -> entry(row))
        .list();
  }

  /// The newest of a fund the caller has locked.
  static FundTransaction newest(Transaction tx, InstitutionId institution, String code) {
    return tx.handle()
        .createQuery(ENTRIES + "entry.fund = :code ORDER BY entry.number DESC LIMIT 1")
        .bind("institution", institution)
        .bind("code", code)
        .map((row, _) -> entry(row))
        .one();
  }

  /// Oldest first.
  static List<FundTransaction> ofInvoice(Transaction tx, InstitutionId institution, long invoice) {
    return tx.handle()
        .createQuery(ENTRIES + "entry.invoice = :invoice ORDER BY entry.number")
        .bind("institution", institution)
        .bind("invoice", invoice)
        .map((row, _) -> entry(row))
        .list();
  }

  /// What invoices took for the line, fund by fund.
  static List<Charge> spent(Transaction tx, InstitutionId institution, String poLine) {
    return tx.handle()
        .createQuery(
            """
            SELECT entry.fund, fund.currency, sum(entry.amount) AS amount
              FROM fund_transaction AS entry
              JOIN fund ON fund.institution = entry.institution AND fund.code = entry.fund
             WHERE entry.institution = :institution AND entry.po_line = :poLine
               AND entry.kind = 'EXPENDITURE'
             GROUP BY entry.fund, fund.currency
            HAVING sum(entry.amount) > 0
             ORDER BY entry.fund
            """)
        .bind("institution", institution)
        .bind("poLine", poLine)
        .map((row, _) -> new Charge(row.getString("fund"), money(row, "amount")))
        .list();
  }

  static List<String> fundsOf(Transaction tx, InstitutionId institution, String poLine) {
    return tx.handle()
        .createQuery(
            """
            SELECT DISTINCT fund FROM fund_transaction
             WHERE institution = :institution AND po_line = :poLine
            """)
        .bind("institution", institution)
        .bind("poLine", poLine)
        .mapTo(String.class)
        .list();
  }

  private record LineCharge(String poLine, Charge charge) {}

  /// What the line's encumbrances still hold, fund by fund.
  static List<Charge> held(Transaction tx, InstitutionId institution, String poLine) {
    return held(tx, institution, List.of(poLine)).getOrDefault(poLine, List.of());
  }

  /// What the lines' encumbrances still hold, by line and by fund.
  static Map<String, List<Charge>> held(
      Transaction tx, InstitutionId institution, Collection<String> poLines) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT entry.po_line, entry.fund, fund.currency,
                   sum(CASE entry.kind WHEN 'ENCUMBRANCE' THEN entry.amount
                                       WHEN 'DISENCUMBRANCE' THEN -entry.amount
                                       ELSE 0 END) AS amount
              FROM fund_transaction AS entry
              JOIN fund ON fund.institution = entry.institution AND fund.code = entry.fund
             WHERE entry.institution = :institution AND entry.po_line = ANY(:poLines)
             GROUP BY entry.po_line, entry.fund, fund.currency
            HAVING sum(CASE entry.kind WHEN 'ENCUMBRANCE' THEN entry.amount
                                       WHEN 'DISENCUMBRANCE' THEN -entry.amount
                                       ELSE 0 END) > 0
             ORDER BY entry.po_line, entry.fund
            """)
        .bind("institution", institution)
        .bindArray("poLines", String.class, poLines)
        .map(
            (row, _) ->
                new LineCharge(
                    row.getString("po_line"),
                    new Charge(row.getString("fund"), money(row, "amount"))))
        .stream()
        .collect(groupingBy(LineCharge::poLine, mapping(LineCharge::charge, toList())));
  }

  private static FundTransaction entry(ResultSet row) throws SQLException {
    return new FundTransaction(
        row.getLong("number"),
        row.getString("fund"),
        FundTransaction.Kind.valueOf(row.getString("kind")),
        money(row, "amount"),
        row.getString("po_line"),
        billed(row),
        row.getString("related"),
        row.getString("note"),
        row.getTimestamp("made_at").toInstant());
  }

  private static @Nullable Billed billed(ResultSet row) throws SQLException {
    String number = row.getString("invoice_number");
    return number == null
        ? null
        : new Billed(row.getLong("invoice"), row.getLong("invoice_line"), number);
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    return new Money(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
  }
}
