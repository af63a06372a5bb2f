package org.consort.circulation;

import java.util.Optional;

/// How many loans and requests each user of a group may have at a time.
///
/// @param userGroup a code of the table `UserGroups`
public record BorrowerLimit(String userGroup, int loans, int requests) {
  static BorrowerLimit none(String userGroup) {
    return new BorrowerLimit(userGroup, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  boolean countsLoans() {
    return loans < Integer.MAX_VALUE;
  }

  boolean countsRequests() {
    return requests < Integer.MAX_VALUE;
  }

  Optional<String> objection(int runningLoans) {
    return runningLoans < loans
        ? Optional.empty()
        : Optional.of("the user has %d loans, as many as allowed".formatted(runningLoans));
  }
}
