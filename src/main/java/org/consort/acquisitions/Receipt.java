package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.consort.catalogue.NewItem;

/// How an item came in.
///
/// @param changes what is written down anew about it
public record Receipt(LocalDate day, UnaryOperator<NewItem> changes) {
  /// Just as it was ordered.
  public static Receipt on(LocalDate day) {
    return new Receipt(day, UnaryOperator.identity());
  }
}
