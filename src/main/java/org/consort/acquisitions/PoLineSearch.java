package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.consort.catalogue.OrderedItemSearch;
import org.jspecify.annotations.Nullable;

/// Which purchase order lines are wanted: every condition must hold.
///
/// @param items what is true of one of the line's items
public record PoLineSearch(
    List<Condition> conditions, List<OrderedItemSearch.Words> items, Order order) {
  /// All lines, newest first.
  public static final PoLineSearch NEWEST_FIRST =
      new PoLineSearch(List.of(), List.of(), new ByLine(By.NUMBER, true));

  public PoLineSearch {
    conditions = List.copyOf(conditions);
    items = List.copyOf(items);
  }

  PoLineSearch among(List<String> numbers) {
    List<Condition> narrower = new ArrayList<>(conditions);
    narrower.add(new Numbered(numbers));
    return new PoLineSearch(narrower, items, order);
  }

  public sealed interface Condition {}

  /// Every word stands somewhere in the field, whatever its case; codes and numbers match as a
  /// whole.
  public record Words(Field field, String words) implements Condition {}

  public record InStatus(List<PoLineStatus> wanted) implements Condition {
    public InStatus {
      wanted = List.copyOf(wanted);
    }
  }

  /// The library ordered it; not, that it was ordered for its shelves.
  public record OwnedBy(String library) implements Condition {}

  public record ByMethod(String code) implements Condition {}

  /// It is expected on the one day or later, and on the other or earlier.
  public record Expected(@Nullable LocalDate first, @Nullable LocalDate last)
      implements Condition {}

  /// It is one of these lines.
  public record Numbered(List<String> numbers) implements Condition {
    public Numbered {
      numbers = List.copyOf(numbers);
    }
  }

  public enum Field {
    TITLE,
    AUTHOR,
    MMS_ID,
    PUBLISHER,
    PUBLICATION_YEAR,
    PUBLICATION_PLACE,
    ISSN_ISBN,
    SHELVING_LOCATION,
    VENDOR_CODE,
    VENDOR_NAME,
    VENDOR_ACCOUNT,
    FUND_CODE,
    FUND_NAME,
    NUMBER,
    PO_NUMBER,
    INVOICE_REFERENCE,
    ALL
  }

  public sealed interface Order {}

  public record ByLine(By by, boolean descending) implements Order {}

  /// By what is written down about the items the search is for. A line stands where the first of
  /// them does.
  public record ByItem(List<OrderedItemSearch.Field> fields, boolean descending) implements Order {
    public ByItem {
      fields = List.copyOf(fields);
    }
  }

  public enum By {
    TITLE,
    NUMBER,
    CREATED_DATE,
    PO_NUMBER
  }
}
