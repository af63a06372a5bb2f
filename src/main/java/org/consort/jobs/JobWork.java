package org.consort.jobs;

import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// What a job does, cut into pieces that can each be done in a moment.
public interface JobWork {
  /// Called when a run is asked for.
  ///
  /// @throws org.consort.base.BadRequest when the job cannot run with these values
  void check(InstitutionId institution, Map<String, String> parameters);

  /// Everything a run goes over, in its order: asked once, when the run begins, outside of a
  /// transaction. May be asked again if the process dies meanwhile.
  List<String> pieces(JobRun run);

  /// Does one piece in the transaction that also remembers that it was done. What it throws undoes
  /// it, and counts as a refusal when it does so again.
  PieceOutcome work(Transaction tx, JobRun run, String piece);
}
