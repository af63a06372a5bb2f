package org.consort.api.bibs;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.bibs.ItemData;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.Shelf;

/// What a body says of where its item stands: a library, a location, both or nothing.
///
/// @param library a code, empty when none was sent
/// @param location a code, empty when none was sent
record SentShelf(String library, String location) {
  static SentShelf of(ItemData item) {
    return new SentShelf(Coded.codeOf(item.library()), Coded.codeOf(item.location()));
  }

  /// Whether it could be this shelf, as far as the body tells.
  boolean isAs(Shelf shelf) {
    return orElse(shelf).equals(shelf);
  }

  /// The shelf, with what was not sent taken from another.
  Shelf orElse(Shelf other) {
    return new Shelf(
        library.isEmpty() ? other.library() : library,
        location.isEmpty() ? other.location() : location);
  }

  /// That the item is not moved there while it stands elsewhere.
  BadRequest refusal(Shelf now, Shelf own) {
    return new BadRequest(
        ApiReason.FIELD_NOT_AMONG.about(
            "item_data.location",
            Stream.of(library, location)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.joining(" ")),
            named(now)
                + ", where it is for the time being, or "
                + named(own)
                + ", where it belongs; to move it for good send in_temp_location false too"));
  }

  private static String named(Shelf shelf) {
    return shelf.library() + " " + shelf.location();
  }
}
