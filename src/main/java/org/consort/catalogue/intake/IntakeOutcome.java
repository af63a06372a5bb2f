package org.consort.catalogue.intake;

import java.util.List;
import org.consort.base.Problem;
import org.consort.catalogue.NewBib;

/// What came of a record on its way in.
public sealed interface IntakeOutcome {
  /// @param bib corrected, ready to be kept
  /// @param warnings what is not as the standard has it, one sentence each
  record Taken(NewBib bib, List<String> warnings) implements IntakeOutcome {
    public Taken {
      warnings = List.copyOf(warnings);
    }
  }

  record Refused(List<Problem> reasons) implements IntakeOutcome {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
