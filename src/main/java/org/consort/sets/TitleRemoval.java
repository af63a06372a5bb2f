package org.consort.sets;

import java.util.Map;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.base.Problem;
import org.consort.catalogue.Removal;
import org.consort.circulation.Withdrawals;
import org.consort.database.Transaction;
import org.consort.jobs.JobRun;
import org.consort.jobs.PieceOutcome;

/// Removes titles, where a single removal would not be refused.
record TitleRemoval(Withdrawals withdrawals) implements MemberTask {
  static final String OVERRIDE = "override";

  @Override
  public void check(InstitutionId institution, Map<String, String> parameters) {
    String value = parameters.getOrDefault(OVERRIDE, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw SetReason.NO_VALUE.refusal(OVERRIDE, value, "true, false");
    }
  }

  @Override
  public PieceOutcome run(Transaction tx, JobRun run, String member) {
    MmsId title = MmsId.parse(member).orElseThrow();
    boolean withInventory = run.parameter(OVERRIDE).equals("true");
    return switch (withdrawals.removeBib(tx, run.institution(), title, withInventory)) {
      case Removal.Removed _ -> new PieceOutcome.Done("titles_deleted", 1);
      case Removal.Refused refused ->
          new PieceOutcome.Refused(
              refused.reasons().stream().map(Problem::text).collect(Collectors.joining(" ")));
    };
  }
}
