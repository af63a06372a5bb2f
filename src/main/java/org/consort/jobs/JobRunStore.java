package org.consort.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

final class JobRunStore {
  private static final String SEARCHED =
      """
      institution = :institution
        AND (CAST(:job AS text) IS NULL OR job = :job)
        AND (CAST(:status AS text) IS NULL OR status = :status)
        AND (CAST(:from AS timestamptz) IS NULL OR submitted_at >= :from)
        AND (CAST(:before AS timestamptz) IS NULL OR submitted_at < :before)
      """;

  private JobRunStore() {}

  /// One at a time may add a run in the institution, so that nobody slips past a limit.
  static void lockInstitution(Transaction tx, InstitutionId institution) {
    tx.handle()
        .createQuery("SELECT pg_advisory_xact_lock(hashtext('job_run'), :institution)")
        .bind("institution", institution)
        .mapTo(String.class)
        .one();
  }

  static Optional<Long> overlapping(Transaction tx, JobRun run, String over) {
    return tx.handle()
        .createQuery(
            """
            SELECT id FROM job_run WHERE institution = :institution AND ended_at IS NULL
              AND job = :job AND over = :over LIMIT 1
            """)
        .bind("institution", run.institution())
        .bind("job", run.job())
        .bind("over", over)
        .mapTo(Long.class)
        .findOne();
  }

  static int countOpen(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            "SELECT count(*) FROM job_run WHERE institution = :institution AND ended_at IS NULL")
        .bind("institution", institution)
        .mapTo(Integer.class)
        .one();
  }

  static int countSince(Transaction tx, JobRun run, Instant since) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM job_run WHERE institution = :institution AND job = :job
              AND submitted_at > :since
            """)
        .bind("institution", run.institution())
        .bind("job", run.job())
        .bind("since", since)
        .mapTo(Integer.class)
        .one();
  }

  static void add(Transaction tx, JobRun run, String over) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO job_run (institution, id, job, name, status, parameters, over,
                submitted_by, submitted_at, touched_at)
            VALUES (:institution, :id, :job, :name, :status, :parameters, :over,
                :by, :submitted, :submitted)
            """)
        .bind("institution", run.institution())
        .bind("id", run.id())
        .bind("job", run.job())
        .bind("name", run.name())
        .bind("status", run.status().name())
        .bind("parameters", StoredJson.write(run.parameters()))
        .bind("over", over)
        .bind("by", run.by())
        .bind("submitted", run.times().submitted())
        .execute();
  }

  static void save(Transaction tx, JobRun run) {
    tx.handle()
        .createUpdate(
            """
            UPDATE job_run SET status = :status, started_at = :started, ended_at = :ended,
                touched_at = :touched, total = :total, done = :done, refused = :refused,
                counted = :sums, trouble = :trouble
            WHERE institution = :institution AND id = :id
            """)
        .bind("institution", run.institution())
        .bind("id", run.id())
        .bind("status", run.status().name())
        .bindMethods(run.times())
        .bindMethods(run.tally())
        .bind("sums", StoredJson.write(run.tally().counted()))
        .bind("trouble", run.trouble())
        .execute();
  }

  static Optional<JobRun> find(Transaction tx, InstitutionId institution, long id) {
    return tx.handle()
        .createQuery("SELECT * FROM job_run WHERE institution = :institution AND id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .map(JobRunStore::row)
        .findOne();
  }

  /// Holds the run until the end of the transaction, unless somebody else does.
  static Optional<JobRun> take(Transaction tx, InstitutionId institution, long id) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM job_run WHERE institution = :institution AND id = :id
            FOR UPDATE SKIP LOCKED
            """)
        .bind("institution", institution)
        .bind("id", id)
        .map(JobRunStore::row)
        .findOne();
  }

  /// Those that wait longest come first.
  static List<JobRun> open(Transaction tx, int most) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM job_run WHERE ended_at IS NULL ORDER BY touched_at, id LIMIT :most")
        .bind("most", most)
        .map(JobRunStore::row)
        .list();
  }

  static Listing<JobRun> search(
      Transaction tx, InstitutionId institution, RunSearch search, Page page) {
    int total =
        searched(tx.handle().createQuery("SELECT count(*) FROM job_run WHERE " + SEARCHED), search)
            .bind("institution", institution)
            .mapTo(Integer.class)
            .one();
    List<JobRun> runs =
        searched(
                tx.handle()
                    .createQuery(
                        "SELECT * FROM job_run WHERE "
                            + SEARCHED
                            + " ORDER BY submitted_at DESC, id DESC LIMIT :limit OFFSET :offset"),
                search)
            .bind("institution", institution)
            .bindMethods(page)
            .map(JobRunStore::row)
            .list();
    return new Listing<>(runs, total);
  }

  private static <S extends SqlStatement<S>> S searched(S statement, RunSearch search) {
    RunStatus status = search.status();
    return statement
        .bind("job", search.job())
        .bind("status", status == null ? null : status.name())
        .bind("from", search.from())
        .bind("before", search.before());
  }

  private static JobRun row(ResultSet row, StatementContext context) throws SQLException {
    Instant submitted = row.getObject("submitted_at", OffsetDateTime.class).toInstant();
    Instant touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
    return new JobRun(
        new InstitutionId(row.getInt("institution")),
        row.getLong("id"),
        row.getString("job"),
        row.getString("name"),
        RunStatus.valueOf(row.getString("status")),
        StoredJson.texts(row.getString("parameters")),
        row.getString("submitted_by"),
        new JobRun.Times(submitted, instant(row, "started_at"), instant(row, "ended_at"), touched),
        new JobRun.Tally(
            row.getInt("total"),
            row.getInt("done"),
            row.getInt("refused"),
            counted(row.getString("counted"))),
        row.getString("trouble"));
  }

  private static Map<String, Integer> counted(String json) {
    Map<String, Integer> counted = new LinkedHashMap<>();
    StoredJson.texts(json).forEach((name, count) -> counted.put(name, Integer.valueOf(count)));
    return counted;
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
