package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.consort.base.MmsId;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

/// How a title becomes a row and a row a title.
final class BibRowStore {
  /// What [#besideItem] wants of a title `b`.
  static final String BESIDE_ITEM =
      "b.title, b.author, b.isbn, b.issn, b.publisher, b.place, b.date, b.marc, b.inventory,"
          + " b.suppressed, b.created_at AS bib_created_at, b.created_by AS bib_created_by,"
          + " b.modified_at AS bib_modified_at, b.modified_by AS bib_modified_by";

  private BibRowStore() {}

  static Update bind(Update update, Bib bib, Record record) {
    return StampsStore.bind(update, bib.stamps())
        .bind("id", bib.id())
        .bind("marc", bib.stored().bytes())
        .bindMethods(bib.description())
        .bind("titleSort", SortKey.title(record))
        .bind("authorSort", SortKey.of(bib.author()))
        .bind("suppressed", bib.suppressed());
  }

  static Bib row(ResultSet row, StatementContext context) throws SQLException {
    return bib(row, StampsStore.stamps(row));
  }

  /// The title in a row that has an item of it too.
  static Bib besideItem(ResultSet row) throws SQLException {
    return bib(row, StampsStore.stamps(row, "bib_"));
  }

  private static Bib bib(ResultSet row, Stamps stamps) throws SQLException {
    return new Bib(
        new MmsId(row.getLong("mms_id")),
        new Description(
            row.getString("title"),
            row.getString("author"),
            row.getString("isbn"),
            row.getString("issn"),
            row.getString("publisher"),
            row.getString("place"),
            row.getString("date")),
        StoredForm.ofBytes(row.getBytes("marc")),
        InventoryKind.ofCode(row.getInt("inventory")),
        row.getBoolean("suppressed"),
        stamps);
  }
}
