package org.consort.acquisitions;

import java.util.List;
import java.util.stream.Stream;
import org.consort.catalogue.WhenEmptied;

/// How a line is cancelled.
///
/// @param reason a code of the institution's cancellation reasons, checked by whoever asks
/// @param comment in the library's own words, kept as a note of the line; empty for none
/// @param informsVendor the vendor is to be told. Nothing is sent from here: a note of the line
///   says that it is still to be done
/// @param override cancel although patrons expect copies that have not come
/// @param emptied what becomes of its record when nothing else is left of it; unless it is
///   retained, holdings go that the line has emptied
public record Cancellation(
    String reason, String comment, boolean informsVendor, boolean override, WhenEmptied emptied) {
  private static final String TO_BE_TOLD =
      "The vendor is to be told of the cancellation. Nothing was sent.";

  List<String> notes() {
    return Stream.of(comment, informsVendor ? TO_BE_TOLD : "")
        .filter(note -> !note.isBlank())
        .toList();
  }
}
