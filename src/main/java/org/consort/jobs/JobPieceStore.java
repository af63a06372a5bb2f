package org.consort.jobs;

import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// What runs go over, and what they could not do.
final class JobPieceStore {
  private static final int MOST_REMARKS = 1_000;

  private JobPieceStore() {}

  static void add(Transaction tx, JobRun run, Collection<String> pieces) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO job_piece (institution, run, place, piece)
            SELECT :institution, :run, place, piece
            FROM unnest(CAST(:pieces AS text[])) WITH ORDINALITY AS p (piece, place)
            """)
        .bind("institution", run.institution())
        .bind("run", run.id())
        .bindArray("pieces", String.class, pieces)
        .execute();
  }

  /// Those that come after what the run has done.
  static List<String> next(Transaction tx, JobRun run, int most) {
    return tx.handle()
        .createQuery(
            """
            SELECT piece FROM job_piece
            WHERE institution = :institution AND run = :run AND place > :done
            ORDER BY place LIMIT :most
            """)
        .bind("institution", run.institution())
        .bind("run", run.id())
        .bind("done", run.tally().done())
        .bind("most", most)
        .mapTo(String.class)
        .list();
  }

  static void clear(Transaction tx, JobRun run) {
    tx.handle()
        .createUpdate("DELETE FROM job_piece WHERE institution = :institution AND run = :run")
        .bind("institution", run.institution())
        .bind("run", run.id())
        .execute();
  }

  static void remark(Transaction tx, JobRun run, List<JobRemark> remarks) {
    if (remarks.isEmpty() || run.tally().refused() >= MOST_REMARKS) {
      return;
    }
    tx.handle()
        .createUpdate(
            """
            INSERT INTO job_remark (institution, run, place, piece, reason)
            SELECT :institution, :run, place, piece, reason
            FROM unnest(CAST(:places AS integer[]), CAST(:pieces AS text[]),
                CAST(:reasons AS text[])) AS r (place, piece, reason)
            """)
        .bind("institution", run.institution())
        .bind("run", run.id())
        .bindArray("places", Integer.class, remarks.stream().map(JobRemark::place).toList())
        .bindArray("pieces", String.class, remarks.stream().map(JobRemark::piece).toList())
        .bindArray("reasons", String.class, remarks.stream().map(JobRemark::reason).toList())
        .execute();
  }

  static Listing<JobRemark> remarks(
      Transaction tx, InstitutionId institution, long run, Page page) {
    int total =
        tx.handle()
            .createQuery(
                "SELECT count(*) FROM job_remark WHERE institution = :institution AND run = :run")
            .bind("institution", institution)
            .bind("run", run)
            .mapTo(Integer.class)
            .one();
    List<JobRemark> remarks =
        tx.handle()
            .createQuery(
                """
                SELECT place, piece, reason FROM job_remark
                WHERE institution = :institution AND run = :run
                ORDER BY place LIMIT :limit OFFSET :offset
                """)
            .bind("institution", institution)
            .bind("run", run)
            .bindMethods(page)
            .map((row, _) -> new JobRemark(row.getInt(1), row.getString(2), row.getString(3)))
            .list();
    return new Listing<>(remarks, total);
  }
}
