package org.consort.api.bibs;

import java.util.Optional;
import org.consort.alma.bibs.HoldingData;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Shelf;
import org.consort.catalogue.TemporaryShelf;
import org.jspecify.annotations.Nullable;

/// Reads out of Alma's items where one stands for the time being.
final class TemporaryShelves {
  private TemporaryShelves() {}

  /// Absent when the body says so. A body that is silent about it leaves the item where it is.
  ///
  /// @param old where the item stood until now, absent when that was its own shelf
  static Optional<TemporaryShelf> of(
      org.consort.alma.bibs.Item sent, @Nullable TemporaryShelf old) {
    HoldingData holding = sent.holdingData();
    if (holding == null || holding.inTempLocation() == null) {
      return Optional.ofNullable(old);
    }
    return Boolean.TRUE.equals(holding.inTempLocation())
        ? Optional.of(shelf(holding))
        : Optional.empty();
  }

  private static TemporaryShelf shelf(HoldingData holding) {
    String scheme = Coded.codeOf(holding.tempCallNumberType());
    return new TemporaryShelf(
        new Shelf(
            mandatory("temp_library", Coded.codeOf(holding.tempLibrary())),
            mandatory("temp_location", Coded.codeOf(holding.tempLocation()))),
        Coded.codeOf(holding.tempPolicy()),
        new CallNumber(
            scheme.isEmpty() ? CallNumber.NONE.scheme() : scheme,
            IncomingItems.text(holding.tempCallNumber())),
        holding.dueBackDate());
  }

  private static String mandatory(String field, String code) {
    if (code.isEmpty()) {
      throw new BadRequest(ApiReason.MANDATORY.about("holding_data." + field));
    }
    return code;
  }
}
