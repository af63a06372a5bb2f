package org.consort.sets;

import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.jobs.JobRun;
import org.consort.jobs.PieceOutcome;

/// What is done to each member of a set.
interface MemberTask {
  /// @throws org.consort.base.BadRequest when it cannot be done with these values
  void check(InstitutionId institution, Map<String, String> parameters);

  PieceOutcome run(Transaction tx, JobRun run, String member);
}
