package org.consort.institution;

import java.util.List;

/// Where a library or department is reached. Empty text stands for nothing.
///
/// @param lines of the postal address, at most five, without the city
/// @param country a code such as `NLD`
public record ContactDetails(
    List<String> lines,
    String city,
    String postalCode,
    String country,
    String email,
    String phone) {
  public static final ContactDetails NONE = new ContactDetails(List.of(), "", "", "", "", "");

  private static final int MOST_LINES = 5;

  public ContactDetails {
    lines = List.copyOf(lines);
    if (lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(lines.size() + " lines of an address");
    }
  }

  public boolean hasAddress() {
    return !lines.isEmpty() || !city.isEmpty();
  }

  /// A line of the address, counted from 1; empty when it has fewer.
  public String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }
}
