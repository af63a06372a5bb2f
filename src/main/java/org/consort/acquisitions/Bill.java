package org.consort.acquisitions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one line of an invoice moves on funds.
public record Bill(Billed billed, @Nullable String poLine, List<Charge> charges) {
  public Bill {
    charges = List.copyOf(charges);
  }
}
