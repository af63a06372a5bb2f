package org.consort.app.marc;

import java.util.List;
import org.consort.marc.format.Outcome;
import org.consort.marc.validate.Finding;

/// How findings are told: to people or to programs.
sealed interface ValidationReport permits ValidationText, ValidationJson {
  void record(String file, Outcome outcome, List<Finding> findings);

  void summary(Tally tally, ValidationSummary counts);
}
