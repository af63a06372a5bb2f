package org.consort.acquisitions.invoices;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.database.Conditions;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;

/// Turns the conditions of a search into SQL. Values are always bound, never text of the statement.
final class InvoiceSearchStore {
  private final Conditions conditions = new Conditions().add("i.institution = :institution");

  private InvoiceSearchStore(InvoiceSearch search) {
    search.conditions().forEach(this::add);
  }

  static int count(Transaction tx, InstitutionId institution, InvoiceSearch search) {
    return new InvoiceSearchStore(search)
        .query(tx, institution, "SELECT count(*)", "")
        .mapTo(int.class)
        .one();
  }

  /// Newest first.
  static List<Long> ids(
      Transaction tx, InstitutionId institution, InvoiceSearch search, Page page) {
    return new InvoiceSearchStore(search)
        .query(tx, institution, "SELECT i.id", "ORDER BY i.id DESC LIMIT :limit OFFSET :offset")
        .bindMethods(page)
        .mapTo(Long.class)
        .list();
  }

  private Query query(Transaction tx, InstitutionId institution, String select, String end) {
    return conditions
        .in(tx.handle().createQuery(select + " FROM invoice i WHERE <conditions> " + end))
        .bind("institution", institution);
  }

  private void add(InvoiceSearch.Condition condition) {
    switch (condition) {
      case InvoiceSearch.Words words -> conditions.add(words(words.field(), words.words()));
      case InvoiceSearch.InStage stage ->
          conditions.add(
              "i.stage = ANY("
                  + conditions.bind(stage.wanted().stream().map(Enum::name).toArray(String[]::new))
                  + ")");
      case InvoiceSearch.OfVendor vendor ->
          conditions.add("i.vendor = " + conditions.bind(vendor.code()));
      case InvoiceSearch.OwnedBy owner ->
          conditions.add("i.owner = " + conditions.bind(owner.library()));
    }
  }

  // No line is packaged in a purchase order.
  private String words(InvoiceSearch.Field field, String words) {
    return switch (field) {
      case INVOICE_NUMBER -> whole("i.number", words);
      case VENDOR_CODE -> whole("i.vendor", words);
      case VENDOR_NAME ->
          "EXISTS (SELECT FROM vendor v WHERE v.institution = i.institution AND v.code = i.vendor"
              + " AND "
              + conditions.eachWordIn("v.name", words.replace('_', ' '))
              + ")";
      case INVOICE_REFERENCE_NUMBER -> whole("i.reference", words);
      case POL_NUMBER -> ofLine(whole("l.number", words));
      case POL_TITLE -> ofLine(conditions.eachWordIn("l.title", words.replace('_', ' ')));
      case PO_NUMBER -> "FALSE";
      case ADDITIONAL_POL_REFERENCE ->
          ofLine(
              whole(
                  "(l.detail_values)[array_position(l.detail_names,"
                      + " 'ADDITIONAL_ORDER_REFERENCE')]",
                  words));
      case ALL -> anywhere(words);
    };
  }

  private String anywhere(String words) {
    return "("
        + String.join(
            " OR ",
            words(InvoiceSearch.Field.INVOICE_NUMBER, words),
            words(InvoiceSearch.Field.VENDOR_CODE, words),
            words(InvoiceSearch.Field.VENDOR_NAME, words),
            words(InvoiceSearch.Field.INVOICE_REFERENCE_NUMBER, words),
            words(InvoiceSearch.Field.POL_NUMBER, words),
            words(InvoiceSearch.Field.POL_TITLE, words),
            words(InvoiceSearch.Field.ADDITIONAL_POL_REFERENCE, words))
        + ")";
  }

  // A low line may be meant as one, or as a blank.
  private String whole(String column, String words) {
    return "lower("
        + column
        + ") IN (lower("
        + conditions.bind(words.strip())
        + "), lower("
        + conditions.bind(words.replace('_', ' ').strip())
        + "))";
  }

  private static String ofLine(String condition) {
    return "EXISTS (SELECT FROM invoice_line il JOIN po_line l ON l.institution = il.institution"
        + " AND l.number = il.po_line WHERE il.institution = i.institution AND il.invoice = i.id"
        + " AND "
        + condition
        + ")";
  }
}
