package org.consort.catalogue;

import java.util.List;

/// The first changes of a span.
///
/// @param isCut whether others would follow whose records are too long to be read too
public record ChangeStretch(List<BibChange> changes, boolean isCut) {
  public ChangeStretch {
    changes = List.copyOf(changes);
  }
}
