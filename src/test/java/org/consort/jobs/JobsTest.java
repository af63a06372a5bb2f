package org.consort.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.database.Transaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobsTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);
  private static final List<String> PIECES =
      IntStream.rangeClosed(1, 60).mapToObj(n -> "p" + n).toList();
  private static final RunSearch ANY = new RunSearch(null, null, null, null);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();

  @BeforeEach
  void makeAPlaceForWhatIsDone() {
    database.change(
        tx ->
            tx.handle()
                .execute("CREATE TABLE trace (institution integer NOT NULL, piece text NOT NULL)"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void doesEveryPieceOnceAndCountsThem() {
    Jobs jobs = jobs(_ -> {});
    JobRun queued = jobs.submit(NORTH, run("a"));

    assertThat(queued.status()).isEqualTo(RunStatus.QUEUED);
    assertThat(queued.progress()).isZero();
    clock.passes(Duration.ofMinutes(1));
    all(jobs);

    JobRun ended = jobs.run(NORTH, queued.id()).orElseThrow();
    assertThat(ended.status()).isEqualTo(RunStatus.COMPLETED_SUCCESS);
    assertThat(ended.progress()).isEqualTo(100);
    assertThat(ended.tally()).isEqualTo(new JobRun.Tally(60, 60, 0, Map.of("traced", 60)));
    assertThat(ended.times().ended()).isEqualTo(clock.instant());
    assertThat(traced()).isEqualTo(PIECES);
    assertThat(jobs.run(SOUTH, queued.id())).isEmpty();
    assertThat(jobs.runs(SOUTH, ANY, new Page(10, 0)).total()).isZero();
  }

  @Test
  void goesOnAfterBeingKilledAnywhere() {
    jobs(_ -> {}).submit(NORTH, run("a"));
    for (String victim : List.of("p1", "p25", "p26", "p43", "p60")) {
      Jobs dying = jobs(dieAt(victim));
      assertThatThrownBy(() -> all(dying)).isInstanceOf(PowerCut.class);
    }
    Jobs dyingAtTheStart =
        new Jobs(database, clock, List.of(job(new Tracing(_ -> {}, PowerCut.now()))));
    dyingAtTheStart.submit(SOUTH, run("a"));
    assertThatThrownBy(() -> all(dyingAtTheStart)).isInstanceOf(PowerCut.class);

    all(jobs(_ -> {}));

    assertThat(traced(NORTH)).isEqualTo(PIECES);
    assertThat(traced(SOUTH)).isEqualTo(PIECES);
  }

  @Test
  void sharesTheWorkAmongNodesWithoutDoingAnythingTwice() throws InterruptedException {
    Jobs here = jobs(_ -> {});
    Jobs there = jobs(_ -> {});
    for (String over : List.of("a", "b", "c")) {
      here.submit(NORTH, run(over));
      here.submit(SOUTH, run(over));
    }
    CountDownLatch go = new CountDownLatch(1);
    List<Thread> nodes =
        List.of(here, there, jobs(_ -> {})).stream()
            .map(jobs -> Thread.ofVirtual().start(() -> whenToldTo(go, jobs)))
            .toList();

    go.countDown();
    for (Thread node : nodes) {
      node.join();
    }
    all(here);

    assertThat(traced(NORTH)).hasSize(180);
    assertThat(traced(SOUTH)).hasSize(180);
    assertThat(here.runs(NORTH, ANY, new Page(10, 0)).entries())
        .hasSize(3)
        .allMatch(run -> run.status() == RunStatus.COMPLETED_SUCCESS);
  }

  @Test
  void passesOverWhatCannotBeDoneAndSaysWhy() {
    Jobs jobs =
        jobs(
            piece -> {
              if (piece.equals("p7")) {
                throw new BadRequest(new Problem("1", "It is on loan."));
              }
              if (piece.equals("p31")) {
                throw new IllegalStateException("a fault with names in it");
              }
            });
    JobRun run = jobs.submit(NORTH, run("a"));

    all(jobs);

    JobRun ended = jobs.run(NORTH, run.id()).orElseThrow();
    assertThat(ended.status()).isEqualTo(RunStatus.COMPLETED_WARNING);
    assertThat(ended.tally()).isEqualTo(new JobRun.Tally(60, 60, 2, Map.of("traced", 58)));
    assertThat(jobs.remarks(NORTH, run.id(), new Page(10, 0)).entries())
        .containsExactly(
            new JobRemark(7, "p7", "It is on loan."),
            new JobRemark(31, "p31", "It could not be done because of an error in the program."));
    assertThat(jobs.remarks(SOUTH, run.id(), new Page(10, 0)).total()).isZero();
    assertThat(traced()).hasSize(58).doesNotContain("p7", "p31").doesNotHaveDuplicates();
  }

  @Test
  void failsWhenItCannotBeginOrNothingCanBeDone() {
    Runnable gone =
        () -> {
          throw new BadRequest(new Problem("60107", "Invalid set ID: 7."));
        };
    Jobs jobs = new Jobs(database, clock, List.of(job(new Tracing(_ -> {}, gone))));
    JobRun unbegun = jobs.submit(NORTH, run("a"));
    all(jobs);
    assertThat(jobs.run(NORTH, unbegun.id()).orElseThrow().trouble())
        .isEqualTo("Invalid set ID: 7.");

    Jobs refusing =
        jobs(
            _ -> {
              throw new BadRequest(new Problem("1", "No."));
            });
    JobRun refused = refusing.submit(NORTH, run("a"));
    all(refusing);

    assertThat(refusing.runs(NORTH, ANY, new Page(10, 0)).entries())
        .hasSize(2)
        .allMatch(run -> run.status() == RunStatus.COMPLETED_FAILED);
    assertThat(refusing.run(NORTH, refused.id()).orElseThrow().progress()).isEqualTo(100);
  }

  @Test
  void refusesWhatOverlapsOrIsTooMuch() {
    Jobs jobs = jobs(_ -> {});
    jobs.submit(NORTH, run("a"));
    refused("60347", () -> jobs.submit(NORTH, run("a")));
    jobs.submit(NORTH, run("b"));
    jobs.submit(NORTH, run("c"));
    refused("402222", () -> jobs.submit(NORTH, run("d")));
    jobs.submit(SOUTH, run("a"));
    all(jobs);

    jobs.submit(NORTH, run("a"));
    jobs.submit(NORTH, run("d"));
    all(jobs);
    refused("402223", () -> jobs.submit(NORTH, run("e")));
    clock.passes(Duration.ofMinutes(61));
    jobs.submit(NORTH, run("e"));

    assertThat(jobs.runs(NORTH, ANY, new Page(2, 0)).total()).isEqualTo(6);
    RunSearch queued = new RunSearch("M1", RunStatus.QUEUED, clock.instant(), null);
    assertThat(jobs.runs(NORTH, queued, new Page(10, 0)).total()).isEqualTo(1);
    RunSearch before = new RunSearch(null, null, null, clock.instant());
    assertThat(jobs.runs(NORTH, before, new Page(10, 0)).total()).isEqualTo(5);
  }

  @Test
  void refusesARunThatLacksSomething() {
    Jobs jobs = jobs(_ -> {});

    refused("402215", () -> jobs.job("1"));
    refused("402216", () -> jobs.job("M2"));
    refused("402228", () -> jobs.submit(NORTH, new NewRun("M1", Map.of(), "test")));
    refused("402229", () -> jobs.submit(NORTH, run(" ")));
    assertThat(jobs.runs(NORTH, ANY, new Page(10, 0)).total()).isZero();
  }

  /// The process ends here and now, and nobody can catch it.
  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;

    static Runnable now() {
      return () -> {
        throw new PowerCut();
      };
    }
  }

  private static Consumer<String> dieAt(String victim) {
    return piece -> {
      if (piece.equals(victim)) {
        throw new PowerCut();
      }
    };
  }

  /// Writes down each piece in the transaction it is given.
  private record Tracing(Consumer<String> before, Runnable atTheStart) implements JobWork {
    @Override
    public void check(InstitutionId institution, Map<String, String> parameters) {
      // any value will do
    }

    @Override
    public List<String> pieces(JobRun run) {
      atTheStart.run();
      return PIECES;
    }

    @Override
    public PieceOutcome work(Transaction tx, JobRun run, String piece) {
      tx.handle()
          .createUpdate("INSERT INTO trace VALUES (:institution, :piece)")
          .bind("institution", run.institution())
          .bind("piece", piece)
          .execute();
      before.accept(piece);
      return new PieceOutcome.Done("traced", 1);
    }
  }

  private Jobs jobs(Consumer<String> before) {
    return new Jobs(database, clock, List.of(job(new Tracing(before, () -> {}))));
  }

  private static Job job(JobWork work) {
    return new Job(
        "M1",
        new Job.About("Trace", "Leaves a trace of each piece.", "TEST", "ITEM"),
        List.of(new JobParameter("over", "What it goes over.", true)),
        work);
  }

  private static NewRun run(String over) {
    return new NewRun("M1", Map.of("over", over), "test");
  }

  private static void all(Jobs jobs) {
    new Chores(jobs.chores()).runAll();
  }

  private static void whenToldTo(CountDownLatch go, Jobs jobs) {
    try {
      go.await();
      all(jobs);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            BadRequest.class,
            e -> assertThat(e.problems()).extracting(Problem::code).containsExactly(code));
  }

  private List<String> traced() {
    return traced(NORTH);
  }

  private List<String> traced(InstitutionId institution) {
    return database.read(
        tx ->
            tx.handle()
                .createQuery(
                    """
                    SELECT piece FROM trace WHERE institution = :institution
                    ORDER BY CAST(substr(piece, 2) AS integer)
                    """)
                .bind("institution", institution)
                .mapTo(String.class)
                .list());
  }
}
