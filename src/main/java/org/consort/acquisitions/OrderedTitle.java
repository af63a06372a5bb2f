package org.consort.acquisitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A title as the vendor described it, unchanged; the record it led to may say otherwise.
///
/// @param systemNumbers numbers of other systems with their prefix, `(OCoLC)123`
public record OrderedTitle(
    String title,
    @Nullable String author,
    @Nullable String isbn,
    @Nullable String issn,
    @Nullable String publisher,
    @Nullable String publicationPlace,
    @Nullable String publicationYear,
    List<String> systemNumbers) {
  public OrderedTitle {
    systemNumbers = List.copyOf(systemNumbers);
  }
}
