package org.consort.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a department says of itself.
///
/// @param workDays how many days it takes for its work; absent when it does not say
/// @param operators primary ids of the users who work there
/// @param desk code of the circulation desk of its library that runs it; empty for none
public record DepartmentDetails(
    @Nullable Integer workDays, List<String> operators, String desk, ContactDetails contact) {
  public static final DepartmentDetails NONE =
      new DepartmentDetails(null, List.of(), "", ContactDetails.NONE);

  public DepartmentDetails {
    operators = List.copyOf(operators);
  }
}
