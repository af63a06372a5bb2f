package org.consort.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a request says beyond who wants what and where.
///
/// @param manualDescription the volume, as the patron wrote it
/// @param digitization for a copy in a file instead of the item itself
/// @param booking for a time agreed beforehand
public record RequestDetails(
    @Nullable String manualDescription,
    @Nullable Digitization digitization,
    @Nullable Booking booking) {
  public static final RequestDetails NONE = new RequestDetails(null, null, null);

  /// @param department code of the department that makes the file
  /// @param partial only the part that is described
  /// @param copyrightSigned whether the patron has signed the declaration; null when nobody asked
  public record Digitization(
      String department,
      boolean partial,
      Part part,
      List<Pages> pages,
      @Nullable Boolean copyrightSigned) {
    /// The department every institution has in Alma.
    public static final String USUAL_DEPARTMENT = "DIGI_DEPT_INST";

    public Digitization {
      pages = List.copyOf(pages);
    }
  }

  /// The part of the title that is meant; each as the patron wrote it.
  public record Part(
      @Nullable String title,
      @Nullable String author,
      @Nullable Boolean fullChapter,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String part,
      @Nullable String published) {}

  /// Page numbers as printed, for example `iv`.
  public record Pages(@Nullable String from, @Nullable String to) {}

  public record Booking(Instant from, Instant until) {
    /// Whether it is a time at all, and not over.
    boolean isAhead(Instant now) {
      return from.isBefore(until) && until.isAfter(now);
    }

    public boolean overlaps(Booking other) {
      return from.isBefore(other.until) && other.from.isBefore(until);
    }
  }

  public RequestKind kind() {
    if (digitization != null) {
      return RequestKind.DIGITIZATION;
    }
    return booking != null ? RequestKind.BOOKING : RequestKind.HOLD;
  }

  /// Whether a copy is of the volume the patron wrote down. Letters and digits count, nothing else
  /// does.
  boolean isMetBy(Copy copy) {
    return manualDescription == null
        || manualDescription.isBlank()
        || letters(manualDescription).equals(letters(copy.description()));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
