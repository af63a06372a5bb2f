package org.consort.jobs;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.jspecify.annotations.Nullable;

/// One run of a job in one institution.
///
/// @param id ends in the institution's digits
/// @param job the id of the job
/// @param by the name of the account or key behind it
/// @param trouble why it could not begin; empty when it could
public record JobRun(
    InstitutionId institution,
    long id,
    String job,
    String name,
    RunStatus status,
    Map<String, String> parameters,
    String by,
    Times times,
    Tally tally,
    String trouble) {
  private static final int WHOLE = 100;

  public JobRun {
    parameters = Map.copyOf(parameters);
  }

  /// @param touched when something was last done about it
  public record Times(
      Instant submitted, @Nullable Instant started, @Nullable Instant ended, Instant touched) {}

  /// @param total how many pieces there are, known when the run has begun
  /// @param done how many are behind it, refused ones among them
  /// @param counted what the pieces came to, by the name of the counter
  public record Tally(int total, int done, int refused, Map<String, Integer> counted) {
    static final Tally NONE = new Tally(0, 0, 0, Map.of());

    public Tally {
      counted = Map.copyOf(counted);
    }

    Tally and(PieceOutcome outcome) {
      return switch (outcome) {
        case PieceOutcome.Refused _ -> new Tally(total, done + 1, refused + 1, counted);
        case PieceOutcome.Done(String counter, int count) -> {
          Map<String, Integer> sums = new LinkedHashMap<>(counted);
          sums.merge(counter, count, Integer::sum);
          yield new Tally(total, done + 1, refused, sums);
        }
      };
    }

    RunStatus ending() {
      if (refused == 0) {
        return RunStatus.COMPLETED_SUCCESS;
      }
      return refused == total ? RunStatus.COMPLETED_FAILED : RunStatus.COMPLETED_WARNING;
    }
  }

  /// In hundredths of the whole.
  public int progress() {
    if (times.ended() != null) {
      return WHOLE;
    }
    return tally.total() == 0 ? 0 : (int) ((long) tally.done() * WHOLE / tally.total());
  }

  /// The value of a parameter; empty text when it was not given.
  public String parameter(String parameter) {
    return parameters.getOrDefault(parameter, "");
  }

  JobRun begun(int pieces, Instant now) {
    Times begun = new Times(times.submitted(), now, null, now);
    Tally all = new Tally(pieces, 0, 0, Map.of());
    return new JobRun(
        institution, id, job, name, RunStatus.RUNNING, parameters, by, begun, all, trouble);
  }

  JobRun after(Tally now, Instant at) {
    Times touched = new Times(times.submitted(), times.started(), null, at);
    return new JobRun(institution, id, job, name, status, parameters, by, touched, now, trouble);
  }

  JobRun ended(RunStatus how, String why, Instant at) {
    Times over = new Times(times.submitted(), times.started(), at, at);
    return new JobRun(institution, id, job, name, how, parameters, by, over, tally, why);
  }
}
