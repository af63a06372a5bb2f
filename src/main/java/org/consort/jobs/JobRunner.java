package org.consort.jobs;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Problem;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Does runs piece by piece. How far a run has come is written in the transaction that did the
/// pieces, and the run's row is held meanwhile, so no piece is done twice and none is left out,
/// whoever dies and however many nodes are at it.
final class JobRunner {
  private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
  private static final int PIECES_AT_ONCE = 25;
  private static final int MOST_CANDIDATES = 50;

  private final Database database;
  private final InstantSource clock;
  private final Jobs jobs;

  JobRunner(Database database, InstantSource clock, Jobs jobs) {
    this.database = database;
    this.clock = clock;
    this.jobs = jobs;
  }

  /// Takes one run a little further.
  ///
  /// @return 0 when there was nothing to do
  int advance() {
    List<JobRun> open = database.read(tx -> JobRunStore.open(tx, MOST_CANDIDATES));
    for (JobRun run : open) {
      int done = run.status() == RunStatus.RUNNING ? workOn(run) : begin(run);
      if (done > 0) {
        return done;
      }
    }
    return 0;
  }

  private int begin(JobRun run) {
    try {
      List<String> pieces = jobs.job(run.job()).work().pieces(run);
      return database.write(tx -> begin(tx, run, pieces));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "run " + run.id() + " of " + run.job() + " cannot begin");
      String reason = reason(e);
      return database.write(tx -> giveUp(tx, run, reason));
    }
  }

  private int begin(Transaction tx, JobRun seen, List<String> pieces) {
    Optional<JobRun> queued = held(tx, seen, RunStatus.QUEUED);
    queued.ifPresent(
        run -> {
          JobPieceStore.add(tx, run, pieces);
          JobRunStore.save(tx, run.begun(pieces.size(), clock.instant()));
        });
    return queued.isPresent() ? 1 : 0;
  }

  private int giveUp(Transaction tx, JobRun seen, String reason) {
    Optional<JobRun> queued = held(tx, seen, RunStatus.QUEUED);
    queued.ifPresent(run -> end(tx, run, RunStatus.COMPLETED_FAILED, reason));
    return queued.isPresent() ? 1 : 0;
  }

  private int workOn(JobRun run) {
    try {
      return database.write(tx -> workOn(tx, run, PIECES_AT_ONCE));
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, e, () -> "run " + run.id() + ": its next pieces are tried one by one");
      return oneByOne(run);
    }
  }

  // What cannot be done alone cannot be done, and is told of.
  private int oneByOne(JobRun run) {
    int done = 0;
    for (int i = 0; i < PIECES_AT_ONCE; i++) {
      int one = alone(run);
      if (one == 0) {
        return done;
      }
      done += one;
    }
    return done;
  }

  private int alone(JobRun run) {
    try {
      return database.write(tx -> workOn(tx, run, 1));
    } catch (RuntimeException e) {
      if (!(e instanceof BadRequest || e instanceof NotFound)) {
        LOG.log(Level.WARNING, e, () -> "run " + run.id() + " of " + run.job() + " skips a piece");
      }
      PieceOutcome refused = new PieceOutcome.Refused(reason(e));
      return database.write(tx -> passOver(tx, run, refused));
    }
  }

  private int workOn(Transaction tx, JobRun seen, int most) {
    Optional<JobRun> held = held(tx, seen, RunStatus.RUNNING);
    if (held.isEmpty()) {
      return 0;
    }
    JobRun run = held.get();
    List<String> pieces = JobPieceStore.next(tx, run, most);
    JobWork work = jobs.job(run.job()).work();
    List<PieceOutcome> outcomes = new ArrayList<>();
    for (String piece : pieces) {
      outcomes.add(work.work(tx, run, piece));
    }
    remember(tx, run, pieces, outcomes);
    return Math.max(1, pieces.size());
  }

  private int passOver(Transaction tx, JobRun seen, PieceOutcome refused) {
    Optional<JobRun> held = held(tx, seen, RunStatus.RUNNING);
    held.ifPresent(run -> remember(tx, run, JobPieceStore.next(tx, run, 1), List.of(refused)));
    return held.isPresent() ? 1 : 0;
  }

  private void remember(
      Transaction tx, JobRun run, List<String> pieces, List<PieceOutcome> outcomes) {
    JobRun.Tally tally = run.tally();
    List<JobRemark> remarks = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      tally = tally.and(outcomes.get(i));
      if (outcomes.get(i) instanceof PieceOutcome.Refused(String reason)) {
        remarks.add(new JobRemark(tally.done(), pieces.get(i), reason));
      }
    }
    JobPieceStore.remark(tx, run, remarks);
    JobRun further = run.after(tally, clock.instant());
    if (tally.done() >= tally.total()) {
      end(tx, further, tally.ending(), "");
    } else {
      JobRunStore.save(tx, further);
    }
  }

  private void end(Transaction tx, JobRun run, RunStatus how, String why) {
    JobRun ended = run.ended(how, why, clock.instant());
    JobRunStore.save(tx, ended);
    JobPieceStore.clear(tx, ended);
    JobNews.ended(tx, ended);
  }

  /// The run as it is now, for this transaction alone; empty when another has it or it went on.
  private static Optional<JobRun> held(Transaction tx, JobRun seen, RunStatus status) {
    return JobRunStore.take(tx, seen.institution(), seen.id())
        .filter(run -> run.status() == status);
  }

  private static String reason(RuntimeException e) {
    return switch (e) {
      case BadRequest refused ->
          refused.problems().stream().map(Problem::text).collect(Collectors.joining(" "));
      case NotFound missing -> missing.problem().text();
      default -> "It could not be done because of an error in the program.";
    };
  }
}
