package org.consort.api.bibs;

import org.consort.base.BadRequest;
import org.consort.catalogue.Removal;

/// A removal the catalogue refuses is an error document here.
final class Removals {
  private Removals() {}

  static void require(Removal outcome) {
    switch (outcome) {
      case Removal.Removed _ -> {}
      case Removal.Refused refused -> throw new BadRequest(refused.reasons());
    }
  }
}
