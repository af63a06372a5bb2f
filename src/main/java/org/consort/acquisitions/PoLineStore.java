package org.consort.acquisitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.Money;
import org.consort.base.PortfolioId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Purchase order lines in the database; what belongs to a line is in [PoLinePartStore].
final class PoLineStore {
  private PoLineStore() {}

  /// Counts up by so many and answers the last number.
  static long countUp(Transaction tx, InstitutionId institution, int by) {
    return tx.handle()
        .createQuery(
            """
            INSERT INTO po_line_count AS count (institution, last) VALUES (:institution, :by)
            ON CONFLICT (institution) DO UPDATE SET last = count.last + :by
            RETURNING last
            """)
        .bind("institution", institution)
        .bind("by", by)
        .mapTo(Long.class)
        .one();
  }

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

  static List<PoLine> find(Transaction tx, InstitutionId institution, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    PoLineParts parts = PoLinePartStore.of(tx, institution, numbers);
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM po_line
             WHERE institution = :institution AND number = ANY(:numbers)
             ORDER BY ordinal DESC
            """)
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .map((row, _) -> line(row, parts))
        .list();
  }

  static String changeMark(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT md5(concat(
              (SELECT string_agg(number || status, ',') FROM
                (SELECT number, status FROM po_line WHERE institution = :institution
                  ORDER BY ordinal DESC LIMIT 50) newest),
              (SELECT max(status_at) FROM po_line WHERE institution = :institution)))
            """)
        .bind("institution", institution)
        .mapTo(String.class)
        .one();
  }

  /// Whether a line that is not over is for the record.
  static boolean isOrdered(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (
                SELECT FROM po_line WHERE institution = :institution AND mms_id = :bib
                  AND status NOT IN ('CANCELLED', 'CLOSED'))
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .mapTo(boolean.class)
        .one();
  }

  /// Takes the line for the caller alone and answers how far it has come.
  static Optional<PoLineStatus> lock(Transaction tx, InstitutionId institution, String number) {
    return tx.handle()
        .createQuery(
            """
            SELECT status FROM po_line
             WHERE institution = :institution AND number = :number FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("number", number)
        .mapTo(String.class)
        .findOne()
        .map(PoLineStatus::valueOf);
  }

  static void changeStatus(
      Transaction tx, InstitutionId institution, String number, StatusChange change) {
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line
               SET status = :status, status_at = :at, cancel_reason = :reason
             WHERE institution = :institution AND number = :number
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bind("status", change.status().name())
        .bind("at", change.at())
        .bind("reason", change.reason())
        .execute();
  }

  static void addNotes(
      Transaction tx, InstitutionId institution, String number, List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line SET notes = notes || :notes
             WHERE institution = :institution AND number = :number
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bindArray("notes", String.class, notes)
        .execute();
  }

  /// @param reason code from the table of cancellation reasons, when cancelled
  record StatusChange(PoLineStatus status, Instant at, @Nullable String reason) {}

  static void markReceived(
      Transaction tx, InstitutionId institution, ItemId item, String number, LocalDate day) {
    tx.handle()
        .createUpdate(
            """
            UPDATE po_line_copy SET received_on = :day
             WHERE institution = :institution AND po_line = :number AND item = :item
            """)
        .bind("institution", institution)
        .bind("number", number)
        .bind("item", item)
        .bind("day", day)
        .execute();
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

  private static PoLine line(ResultSet row, PoLineParts parts) throws SQLException {
    String number = row.getString("number");
    long portfolio = row.getLong("portfolio");
    PortfolioId portfolioId = row.wasNull() ? null : new PortfolioId(portfolio);
    return new PoLine(
        number,
        PoLineStatus.valueOf(row.getString("status")),
        terms(row),
        cost(row, parts.shares(number)),
        title(row),
        new MmsId(row.getLong("mms_id")),
        portfolioId,
        parts.places(number),
        parts.interested(number),
        texts(row, "notes"),
        texts(row, "alerts").stream().map(Alert::valueOf).toList(),
        details(row),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("status_at").toInstant());
  }

  private static OrderTerms terms(ResultSet row) throws SQLException {
    return new OrderTerms(
        PoLineType.valueOf(row.getString("type")),
        AcquisitionMethod.valueOf(row.getString("method")),
        row.getString("owner"),
        row.getString("vendor"),
        row.getString("vendor_account"),
        row.getString("vendor_reference"));
  }

  private static OrderCost cost(ResultSet row, List<FundShare> shares) throws SQLException {
    String currency = row.getString("price_currency");
    Money price =
        currency == null
            ? null
            : new Money(row.getBigDecimal("price"), Currency.getInstance(currency));
    return new OrderCost(
        price, row.getBigDecimal("discount_percent"), row.getBoolean("no_charge"), shares);
  }

  private static OrderedTitle title(ResultSet row) throws SQLException {
    return new OrderedTitle(
        row.getString("title"),
        row.getString("author"),
        row.getString("isbn"),
        row.getString("issn"),
        row.getString("publisher"),
        row.getString("publication_place"),
        row.getString("publication_year"),
        texts(row, "system_numbers"));
  }

  private static Map<PoLineDetail, String> details(ResultSet row) throws SQLException {
    List<String> names = texts(row, "detail_names");
    List<String> values = texts(row, "detail_values");
    Map<PoLineDetail, String> details = new EnumMap<>(PoLineDetail.class);
    for (int i = 0; i < names.size(); i++) {
      details.put(PoLineDetail.valueOf(names.get(i)), values.get(i));
    }
    return details;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }
}
