package org.consort.acquisitions;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;

/// Writes whole purchase order lines; what belongs to a line is in [PoLinePartStore].
final class PoLineWriteStore {
  private PoLineWriteStore() {}

  static void insert(Transaction tx, InstitutionId institution, PoLine line) {
    Update insert =
        tx.handle()
            .createUpdate(
                """
                INSERT INTO po_line (institution, number, ordinal, status, type, method, owner,
                  vendor, vendor_account, vendor_reference, price, price_currency,
                  discount_percent, no_charge, title, author, isbn, issn, publisher,
                  publication_place, publication_year, system_numbers, mms_id, portfolio, notes,
                  alerts, detail_names, detail_values, created_at, status_at)
                VALUES (:institution, :number, :ordinal, :status, :type, :method, :owner,
                  :vendor, :vendorAccount, :vendorReference, :price, :currency,
                  :discount, :noCharge, :title, :author, :isbn, :issn, :publisher,
                  :place, :year, :systemNumbers, :bib, :portfolio, :notes,
                  :alerts, :detailNames, :detailValues, :createdAt, :statusAt)
                """)
            .bind("institution", institution);
    bindTerms(insert, line.terms());
    bindCost(insert, line.cost());
    bindTitle(insert, line.title());
    bindLine(insert, line);
    insert.execute();
    PoLinePartStore.insert(tx, institution, line);
  }

  /// Swaps everything but the line's number, its record and portfolio, and when it was made.
  static void replace(Transaction tx, InstitutionId institution, PoLine line) {
    Update update =
        tx.handle()
            .createUpdate(
                """
                UPDATE po_line
                   SET status = :status, type = :type, method = :method, owner = :owner,
                       vendor = :vendor, vendor_account = :vendorAccount,
                       vendor_reference = :vendorReference, price = :price,
                       price_currency = :currency, discount_percent = :discount,
                       no_charge = :noCharge, title = :title, author = :author, isbn = :isbn,
                       issn = :issn, publisher = :publisher, publication_place = :place,
                       publication_year = :year, system_numbers = :systemNumbers,
                       notes = :notes, alerts = :alerts, detail_names = :detailNames,
                       detail_values = :detailValues, status_at = :statusAt
                 WHERE institution = :institution AND number = :number
                """)
            .bind("institution", institution);
    bindTerms(update, line.terms());
    bindCost(update, line.cost());
    bindTitle(update, line.title());
    bindLine(update, line);
    update.execute();
    PoLinePartStore.replace(tx, institution, line);
  }

  private static void bindTerms(Update insert, OrderTerms terms) {
    insert
        .bind("type", terms.type().name())
        .bind("method", terms.method().name())
        .bind("owner", terms.owner())
        .bind("vendor", terms.vendor())
        .bind("vendorAccount", terms.vendorAccount())
        .bind("vendorReference", terms.vendorReference());
  }

  private static void bindCost(Update insert, OrderCost cost) {
    Money price = cost.price();
    insert
        .bind("price", price == null ? null : price.amount())
        .bind("currency", price == null ? null : price.currency().getCurrencyCode())
        .bind("discount", cost.discountPercent())
        .bind("noCharge", cost.noCharge());
  }

  private static void bindTitle(Update insert, OrderedTitle title) {
    insert
        .bind("title", title.title())
        .bind("author", title.author())
        .bind("isbn", title.isbn())
        .bind("issn", title.issn())
        .bind("publisher", title.publisher())
        .bind("place", title.publicationPlace())
        .bind("year", title.publicationYear())
        .bindArray("systemNumbers", String.class, title.systemNumbers());
  }

  private static void bindLine(Update insert, PoLine line) {
    List<PoLineDetail> details = List.copyOf(line.details().keySet());
    insert
        .bind("number", line.number())
        .bind("ordinal", PoLines.ordinal(line.number()))
        .bind("status", line.status().name())
        .bind("bib", line.bib())
        .bind("portfolio", line.portfolio())
        .bindArray("notes", String.class, line.notes())
        .bindArray("alerts", String.class, line.alerts().stream().map(Alert::name).toList())
        .bindArray("detailNames", String.class, details.stream().map(Enum::name).toList())
        .bindArray("detailValues", String.class, details.stream().map(line.details()::get).toList())
        .bind("createdAt", line.createdAt())
        .bind("statusAt", line.statusAt());
  }
}
