package org.consort.catalogue;

import java.util.List;
import org.consort.base.Problem;

/// What came of asking to remove something.
public sealed interface Removal {
  record Removed() implements Removal {}

  /// Nothing was removed.
  record Refused(List<Problem> reasons) implements Removal {}
}
