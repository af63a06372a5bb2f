package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which purchase order lines are wanted: every condition must hold.
public record PoLineSearch(List<Condition> conditions, Order order) {
  /// All lines, newest first.
  public static final PoLineSearch NEWEST_FIRST =
      new PoLineSearch(List.of(), new Order(By.NUMBER, true));

  public PoLineSearch {
    conditions = List.copyOf(conditions);
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

  /// It was ordered by the library, or for it.
  public record ForLibrary(String code) implements Condition {}

  public record ByMethod(String code) implements Condition {}

  /// It is expected on the one day or later, and on the other or earlier.
  public record Expected(@Nullable LocalDate first, @Nullable LocalDate last)
      implements Condition {}

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
    INVOICE_REFERENCE,
    ALL
  }

  public record Order(By by, boolean descending) {}

  public enum By {
    TITLE,
    NUMBER,
    CREATED_DATE
  }
}
