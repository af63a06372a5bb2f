package org.consort.acquisitions;

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
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jdbi.v3.core.mapper.RowMapper;

/// Reads the shares, places, copies and interested users of lines.
final class PoLinePartRowStore {
  private record Part<T>(String poLine, T part) {}

  private record PlaceOf(String poLine, int position) {}

  private PoLinePartRowStore() {}

  static PoLineParts of(Transaction tx, InstitutionId institution, Collection<String> numbers) {
    Map<PlaceOf, List<PoLinePlace.Copy>> copies =
        parts(tx, institution, numbers, "po_line_copy", "item", PoLinePartRowStore::copy).stream()
            .collect(
                groupingBy(
                    part -> new PlaceOf(part.poLine(), part.part().place()),
                    mapping(part -> part.part().copy(), toList())));
    return new PoLineParts(
        byLine(
            parts(tx, institution, numbers, "po_line_fund", "position", PoLinePartRowStore::share)),
        byLine(
            parts(
                tx,
                institution,
                numbers,
                "po_line_place",
                "position",
                (row, _) -> place(row, copies))),
        byLine(
            parts(
                tx,
                institution,
                numbers,
                "po_line_interest",
                "position",
                PoLinePartRowStore::interested)));
  }

  private static <T> List<Part<T>> parts(
      Transaction tx,
      InstitutionId institution,
      Collection<String> numbers,
      String table,
      String order,
      RowMapper<T> mapper) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM %s
             WHERE institution = :institution AND po_line = ANY(:numbers)
             ORDER BY po_line, %s
            """
                .formatted(table, order))
        .bind("institution", institution)
        .bindArray("numbers", String.class, numbers)
        .map((row, context) -> new Part<>(row.getString("po_line"), mapper.map(row, context)))
        .list();
  }

  private static <T> Map<String, List<T>> byLine(List<Part<T>> parts) {
    return parts.stream().collect(groupingBy(Part::poLine, mapping(Part::part, toList())));
  }

  private static FundShare share(ResultSet row, Object context) throws SQLException {
    String currency = row.getString("currency");
    Money amount =
        currency == null
            ? null
            : new Money(row.getBigDecimal("amount"), Currency.getInstance(currency));
    return new FundShare(row.getString("fund"), row.getBigDecimal("percent"), amount);
  }

  private record PlacedCopy(int place, PoLinePlace.Copy copy) {}

  private static PlacedCopy copy(ResultSet row, Object context) throws SQLException {
    return new PlacedCopy(
        row.getInt("place"),
        new PoLinePlace.Copy(
            new ItemId(row.getLong("item")),
            row.getString("barcode"),
            row.getString("item_policy"),
            row.getObject("received_on", LocalDate.class)));
  }

  private static PoLinePlace place(ResultSet row, Map<PlaceOf, List<PoLinePlace.Copy>> copies)
      throws SQLException {
    long holding = row.getLong("holding");
    HoldingId holdingId = row.wasNull() ? null : new HoldingId(holding);
    return new PoLinePlace(
        row.getString("library"),
        row.getString("location"),
        row.getInt("quantity"),
        holdingId,
        copies.getOrDefault(
            new PlaceOf(row.getString("po_line"), row.getInt("position")), List.of()));
  }

  private static InterestedUser interested(ResultSet row, Object context) throws SQLException {
    return new InterestedUser(
        row.getString("primary_id"),
        row.getBoolean("notify_receiving"),
        row.getBoolean("hold_item"),
        row.getBoolean("notify_renewal"),
        row.getBoolean("notify_cancel"));
  }
}
