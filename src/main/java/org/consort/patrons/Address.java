package org.consort.patrons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A postal address.
///
/// @param lines one to five lines above the place
/// @param types codes such as `home` or `work`
public record Address(
    List<String> lines,
    Place place,
    String note,
    Period valid,
    List<String> types,
    boolean preferred,
    Segment segment)
    implements Segmented {
  public Address {
    lines = List.copyOf(lines);
    types = List.copyOf(types);
  }

  /// Each part may be empty; the country is a three-letter code.
  public record Place(String city, String stateProvince, String postalCode, String country) {}

  /// Open at an end that is null.
  public record Period(@Nullable LocalDate start, @Nullable LocalDate end) {
    public static final Period ALWAYS = new Period(null, null);
  }
}
