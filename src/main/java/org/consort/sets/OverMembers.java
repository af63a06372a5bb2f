package org.consort.sets;

import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.jobs.JobRun;
import org.consort.jobs.JobWork;
import org.consort.jobs.PieceOutcome;

/// Goes over the members a set has when the run begins, even if it changes or is removed later.
record OverMembers(Sets sets, SetContent content, MemberTask task) implements JobWork {
  static final String SET = "set_id";

  @Override
  public void check(InstitutionId institution, Map<String, String> parameters) {
    MemberSet set = set(institution, parameters.getOrDefault(SET, ""));
    if (set.content() != content) {
      throw SetReason.INVALID_SET.refusal(SET, set.content(), "a set of " + content);
    }
    task.check(institution, parameters);
  }

  @Override
  public List<String> pieces(JobRun run) {
    MemberSet set = set(run.institution(), run.parameter(SET));
    return sets.members().keys(run.institution(), set);
  }

  @Override
  public PieceOutcome work(Transaction tx, JobRun run, String piece) {
    return task.run(tx, run, piece);
  }

  private MemberSet set(InstitutionId institution, String id) {
    return Sets.idOf(id)
        .flatMap(number -> sets.find(institution, number))
        .orElseThrow(() -> SetReason.NO_SUCH_SET.refusal(id));
  }
}
