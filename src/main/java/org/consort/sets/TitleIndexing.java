package org.consort.sets;

import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Reindexing;
import org.consort.database.Transaction;
import org.consort.jobs.JobRun;
import org.consort.jobs.JobWork;
import org.consort.jobs.PieceOutcome;

/// Reads again what all titles of an institution are found by. Its pieces are spans of titles.
record TitleIndexing(Reindexing reindexing) implements JobWork {
  @Override
  public void check(InstitutionId institution, Map<String, String> parameters) {
    // it wants to know nothing
  }

  @Override
  public List<String> pieces(JobRun run) {
    return reindexing.spans(run.institution()).stream()
        .map(span -> span.first() + "-" + span.last())
        .toList();
  }

  @Override
  public PieceOutcome work(Transaction tx, JobRun run, String piece) {
    String[] ends = piece.split("-", 2);
    Reindexing.Span span =
        new Reindexing.Span(MmsId.parse(ends[0]).orElseThrow(), MmsId.parse(ends[1]).orElseThrow());
    return new PieceOutcome.Done("titles_indexed", reindexing.rebuild(tx, run.institution(), span));
  }
}
