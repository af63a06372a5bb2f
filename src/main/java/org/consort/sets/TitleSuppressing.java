package org.consort.sets;

import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Suppression;
import org.consort.database.Transaction;
import org.consort.jobs.JobRun;
import org.consort.jobs.PieceOutcome;

/// Hides titles from the public, or shows them again.
record TitleSuppressing(Catalogue catalogue) implements MemberTask {
  static final String SUPPRESS = "suppress";

  @Override
  public void check(InstitutionId institution, Map<String, String> parameters) {
    String value = parameters.getOrDefault(SUPPRESS, "");
    if (!value.equals("true") && !value.equals("false")) {
      throw SetReason.NO_VALUE.refusal(SUPPRESS, value, "true, false");
    }
  }

  @Override
  public PieceOutcome run(Transaction tx, JobRun run, String member) {
    boolean suppress = run.parameter(SUPPRESS).equals("true");
    boolean changed =
        catalogue.suppress(
            tx,
            run.institution(),
            MmsId.parse(member).orElseThrow(),
            new Suppression(suppress, run.by()));
    String done = suppress ? "titles_suppressed" : "titles_shown";
    return new PieceOutcome.Done(changed ? done : "titles_unchanged", 1);
  }
}
