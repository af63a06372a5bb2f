package org.consort.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// The jobs there are, and their runs. A run is written down when it is asked for and done by
/// [#chores], a few pieces in each transaction; whoever dies meanwhile, it goes on with the next
/// piece.
public final class Jobs {
  private static final Pattern JOB_ID = Pattern.compile("[MSO][0-9]{1,18}");
  private static final int MOST_AT_ONCE = 3;
  private static final int MOST_IN_AN_HOUR = 5;
  private static final int LONGEST_NAME = 255;
  private static final Duration AN_HOUR = Duration.ofHours(1);
  private static final Duration REST = Duration.ofMillis(500);

  private final Database database;
  private final InstantSource clock;
  private final IdBlocks ids;
  private final Map<String, Job> known = new LinkedHashMap<>();

  public Jobs(Database database, InstantSource clock, List<Job> jobs) {
    this.database = database;
    this.clock = clock;
    this.ids = new IdBlocks(database);
    jobs.forEach(job -> known.put(job.id(), job));
  }

  public List<Job> all() {
    return List.copyOf(known.values());
  }

  /// @throws org.consort.base.BadRequest when there is none
  public Job job(String id) {
    if (!JOB_ID.matcher(id).matches()) {
      throw JobReason.NO_JOB_ID.refusal(id);
    }
    return Optional.ofNullable(known.get(id)).orElseThrow(() -> JobReason.NO_SUCH_JOB.refusal(id));
  }

  /// Writes the run down; [#chores] will do it.
  ///
  /// @throws org.consort.base.BadRequest when it lacks something, or too much is under way
  public JobRun submit(InstitutionId institution, NewRun wish) {
    Job job = job(wish.job());
    Map<String, String> values = values(job, wish.parameters());
    job.work().check(institution, values);
    long id = ids.next("job_run_number", "", institution);
    Instant now = clock.instant();
    JobRun run =
        new JobRun(
            institution,
            id,
            job.id(),
            name(job, wish),
            RunStatus.QUEUED,
            values,
            wish.by(),
            new JobRun.Times(now, null, null, now),
            JobRun.Tally.NONE,
            "");
    database.change(tx -> write(tx, run, over(job, values)));
    return run;
  }

  /// The newest first.
  public Listing<JobRun> runs(InstitutionId institution, RunSearch search, Page page) {
    return database.read(tx -> JobRunStore.search(tx, institution, search, page));
  }

  public Optional<JobRun> run(InstitutionId institution, long id) {
    return database.read(tx -> JobRunStore.find(tx, institution, id));
  }

  /// What the run could not do, in its order.
  public Listing<JobRemark> remarks(InstitutionId institution, long run, Page page) {
    return database.read(tx -> JobPieceStore.remarks(tx, institution, run, page));
  }

  public List<Chore> chores() {
    JobRunner runner = new JobRunner(database, clock, this);
    return List.of(new Chore("jobs", REST, runner::advance));
  }

  private void write(Transaction tx, JobRun run, String over) {
    JobRunStore.lockInstitution(tx, run.institution());
    JobRunStore.overlapping(tx, run, over)
        .ifPresent(
            other -> {
              throw JobReason.OVERLAPS.refusal(other);
            });
    int open = JobRunStore.countOpen(tx, run.institution());
    if (open >= MOST_AT_ONCE) {
      throw JobReason.TOO_MANY_RUNS.refusal(open, MOST_AT_ONCE);
    }
    int recent = JobRunStore.countSince(tx, run, run.times().submitted().minus(AN_HOUR));
    if (recent >= MOST_IN_AN_HOUR) {
      throw JobReason.TOO_OFTEN.refusal(run.job(), recent, MOST_IN_AN_HOUR);
    }
    JobRunStore.add(tx, run, over);
  }

  private static Map<String, String> values(Job job, Map<String, String> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    for (JobParameter parameter : job.parameters()) {
      String name = parameter.name();
      String value = sent.getOrDefault(name, "").strip();
      if (!value.isEmpty()) {
        values.put(name, value);
      } else if (parameter.mandatory()) {
        throw (sent.containsKey(name) ? JobReason.EMPTY_PARAMETER : JobReason.MISSING_PARAMETER)
            .refusal(name);
      }
    }
    return values;
  }

  private static String over(Job job, Map<String, String> values) {
    return job.parameters().stream()
        .filter(JobParameter::mandatory)
        .findFirst()
        .map(parameter -> values.getOrDefault(parameter.name(), ""))
        .orElse("");
  }

  private static String name(Job job, NewRun wish) {
    String given = wish.parameters().getOrDefault(NewRun.NAME, "").strip();
    String name = given.isEmpty() ? job.name() : given;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}
