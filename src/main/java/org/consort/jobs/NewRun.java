package org.consort.jobs;

import java.util.Map;

/// A run that is asked for.
///
/// @param parameters by name; those the job does not know are not looked at
/// @param by the name of the account or key behind it
public record NewRun(String job, Map<String, String> parameters, String by) {
  /// The parameter of every job that names the run.
  public static final String NAME = "job_name";

  public NewRun {
    parameters = Map.copyOf(parameters);
  }
}
