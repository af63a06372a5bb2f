package org.consort.ordering;

import java.time.LocalDate;
import java.util.List;
import org.consort.acquisitions.Rates;
import org.consort.acquisitions.ReviewRule;
import org.consort.base.InstitutionId;

/// How a line shall be, and what that is judged by: all that is known before the line is locked.
///
/// @param fitsCopies false leaves the copies as they are
record Meant(
    InstitutionId institution,
    CheckedOrder order,
    LineChange wish,
    boolean fitsCopies,
    Judging judging) {
  record Judging(LocalDate today, Rates rates, List<ReviewRule> rules) {
    Judging {
      rules = List.copyOf(rules);
    }
  }
}
