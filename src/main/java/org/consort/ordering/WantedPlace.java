package org.consort.ordering;

import java.util.List;
import org.consort.catalogue.Shelf;

/// Where so many copies shall go, codes checked. There are as many copies as the quantity says.
record WantedPlace(Shelf shelf, List<IncomingOrder.Copy> copies) {
  WantedPlace {
    copies = List.copyOf(copies);
  }

  int quantity() {
    return copies.size();
  }
}
