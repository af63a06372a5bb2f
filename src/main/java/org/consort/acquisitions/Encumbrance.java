package org.consort.acquisitions;

import java.util.List;

/// The money a line wants set aside.
public record Encumbrance(String poLine, List<Charge> charges) {
  public Encumbrance {
    charges = List.copyOf(charges);
  }
}
