package org.consort.acquisitions.invoices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A note on an invoice.
///
/// @param by the name of the account or key it was written with; absent for notes older than that
/// @param on the day it was written, by the institution's clock; absent for the same notes
public record InvoiceNote(String content, @Nullable String by, @Nullable LocalDate on) {
  /// What becomes of notes that are swapped: those that say what a former one said were written
  /// when it was, by whom it was, and each of these stands for one.
  public static List<InvoiceNote> swapped(List<InvoiceNote> former, List<InvoiceNote> sent) {
    List<InvoiceNote> left = new ArrayList<>(former);
    return sent.stream()
        .map(
            note -> {
              Optional<InvoiceNote> same =
                  left.stream().filter(old -> old.content().equals(note.content())).findFirst();
              same.ifPresent(left::remove);
              return same.orElse(note);
            })
        .toList();
  }
}
