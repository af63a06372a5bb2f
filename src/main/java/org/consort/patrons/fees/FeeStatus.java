package org.consort.patrons.fees;

/// Where a fee stands; only `ACTIVE` ones can be paid or waived. Closed means that nothing is owed
/// any more, exported that another system collects it.
public enum FeeStatus {
  ACTIVE,
  INDISPUTE,
  EXPORTED,
  CLOSED
}
