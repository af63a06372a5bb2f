package org.consort.jobs;

import org.consort.database.Happening;
import org.consort.database.Outbox;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;

/// Word of runs that ended.
public final class JobNews {
  private static final String ENDED = "JOB_END";

  private JobNews() {}

  /// Reads the state that came with an event about a run.
  public static JobRun run(String state) {
    return StoredJson.read(JobRun.class, state);
  }

  static void ended(Transaction tx, JobRun run) {
    Happening happening =
        new Happening(ENDED, "job instance " + run.id(), run.times().touched(), run);
    Outbox.tell(tx, run.institution(), happening);
  }
}
