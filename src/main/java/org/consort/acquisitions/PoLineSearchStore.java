package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.database.Conditions;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Turns the conditions of a search into SQL. Values are always bound, never text of the statement.
final class PoLineSearchStore {
  private final Conditions conditions = new Conditions().add("l.institution = :institution");
  private final PoLineSearch.Order order;

  private PoLineSearchStore(PoLineSearch search) {
    this.order = search.order();
    search.conditions().forEach(this::add);
  }

  static int count(Transaction tx, InstitutionId institution, PoLineSearch search) {
    return new PoLineSearchStore(search)
        .query(tx, institution, "SELECT count(*)", "")
        .mapTo(int.class)
        .one();
  }

  static List<String> numbers(
      Transaction tx, InstitutionId institution, PoLineSearch search, Page page) {
    PoLineSearchStore statement = new PoLineSearchStore(search);
    return statement
        .query(tx, institution, "SELECT l.number", statement.end())
        .bindMethods(page)
        .mapTo(String.class)
        .list();
  }

  private Query query(Transaction tx, InstitutionId institution, String select, String end) {
    return conditions
        .in(tx.handle().createQuery(select + " FROM po_line l WHERE <conditions> " + end))
        .bind("institution", institution);
  }

  private String end() {
    return switch (order) {
      case PoLineSearch.ByLine sorted -> sorting(sorted) + " LIMIT :limit OFFSET :offset";
      case PoLineSearch.ByItem _ -> "LIMIT :limit OFFSET :offset";
    };
  }

  // No line is packaged in a purchase order, so the second thing to sort by decides: the number.
  private static String sorting(PoLineSearch.ByLine sorted) {
    String direction = sorted.descending() ? " DESC" : " ASC";
    String by =
        switch (sorted.by()) {
          case TITLE -> "left(lower(l.title), 300)" + direction + ", ";
          case CREATED_DATE -> "l.created_at" + direction + ", ";
          case NUMBER, PO_NUMBER -> "";
        };
    return "ORDER BY " + by + "l.ordinal" + direction;
  }

  private void add(PoLineSearch.Condition condition) {
    switch (condition) {
      case PoLineSearch.Words words -> conditions.add(words(words.field(), words.words()));
      case PoLineSearch.InStatus status ->
          conditions.add(
              "l.status = ANY("
                  + bind(status.wanted().stream().map(Enum::name).toArray(String[]::new))
                  + ")");
      case PoLineSearch.OwnedBy owner -> conditions.add("l.owner = " + bind(owner.library()));
      case PoLineSearch.ByMethod method -> conditions.add("l.method = " + bind(method.code()));
      case PoLineSearch.Numbered lines ->
          conditions.add("l.number = ANY(" + bind(lines.numbers().toArray(String[]::new)) + ")");
      case PoLineSearch.Expected expected -> {
        expected("<=", expected.first());
        expected(">=", expected.last());
      }
    }
  }

  // A day is kept as the text it came in; texts of days compare like days.
  private void expected(String comparison, @Nullable LocalDate day) {
    if (day != null) {
      conditions.add(
          bind(day.toString())
              + " "
              + comparison
              + " left("
              + detail("EXPECTED_RECEIPT_DATE")
              + ", 10)");
    }
  }

  private String words(PoLineSearch.Field field, String words) {
    return switch (field) {
      case TITLE -> in("l.title", words);
      case AUTHOR -> in("l.author", words);
      case PUBLISHER -> in("l.publisher", words);
      case PUBLICATION_PLACE -> in("l.publication_place", words);
      case PUBLICATION_YEAR -> in("l.publication_year", words);
      case MMS_ID -> "CAST(l.mms_id AS text) = " + bind(words.strip());
      case ISSN_ISBN -> numberIn(words);
      case SHELVING_LOCATION -> among("po_line_place", "location", words);
      case VENDOR_CODE -> "l.vendor = " + bind(words.strip());
      case VENDOR_NAME -> named("vendor", "l.vendor", words);
      case VENDOR_ACCOUNT -> "l.vendor_account = " + bind(words.strip());
      case FUND_CODE -> among("po_line_fund", "fund", words);
      case FUND_NAME -> byFundName(words);
      case NUMBER -> "lower(l.number) = lower(" + bind(words.strip()) + ")";
      case PO_NUMBER -> "FALSE";
      case INVOICE_REFERENCE -> detail("INVOICE_REFERENCE") + " = " + bind(words.strip());
      case ALL -> anywhere(words);
    };
  }

  private String anywhere(String words) {
    return "("
        + String.join(
            " OR ",
            in("concat_ws(' ', l.title, l.author, l.publisher, l.publication_year)", words),
            numberIn(words),
            words(PoLineSearch.Field.NUMBER, words),
            words(PoLineSearch.Field.VENDOR_CODE, words),
            "l.vendor_reference = " + bind(words.strip()))
        + ")";
  }

  private String in(String column, String words) {
    return conditions.eachWordIn(column, words.replace('_', ' '));
  }

  private String numberIn(String words) {
    String digits = bind(words.replaceAll("[\\s-]", ""));
    return "(replace(l.isbn, '-', '') = "
        + digits
        + " OR replace(l.issn, '-', '') = "
        + digits
        + ")";
  }

  private String among(String table, String column, String words) {
    return "EXISTS (SELECT FROM "
        + table
        + " p WHERE p.institution = l.institution AND p.po_line = l.number AND p."
        + column
        + " = "
        + bind(words.strip())
        + ")";
  }

  private String named(String table, String code, String words) {
    return "EXISTS (SELECT FROM "
        + table
        + " n WHERE n.institution = l.institution AND n.code = "
        + code
        + " AND "
        + in("n.name", words)
        + ")";
  }

  private String byFundName(String words) {
    return "EXISTS (SELECT FROM po_line_fund p WHERE p.institution = l.institution"
        + " AND p.po_line = l.number AND "
        + named("fund", "p.fund", words)
        + ")";
  }

  private static String detail(String name) {
    return "(l.detail_values)[array_position(l.detail_names, '" + name + "')]";
  }

  private String bind(Object value) {
    return conditions.bind(value);
  }
}
