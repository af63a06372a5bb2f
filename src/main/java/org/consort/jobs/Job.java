package org.consort.jobs;

import java.util.List;

/// A kind of work that can be asked for.
///
/// @param id `M` and digits, the same in every institution
public record Job(String id, About about, List<JobParameter> parameters, JobWork work) {
  public Job {
    parameters = List.copyOf(parameters);
  }

  /// What people read of a job.
  ///
  /// @param content a code for what it works on, such as `ITEM`
  public record About(String name, String description, String category, String content) {}

  public String name() {
    return about.name();
  }
}
