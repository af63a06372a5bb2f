package org.consort.borrowing.work;

import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Step;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;
import org.consort.borrowing.Steps.Failure;
import org.consort.remote.CallJournal;
import org.consort.remote.RemoteTrouble;

/// Takes steps that are due and does them. Any number of workers may run, on any number of nodes.
/// One that dies in the middle of a step is followed by another, which finds what was done and goes
/// on.
public final class Worker {
  private static final Logger LOG = Logger.getLogger(Worker.class.getName());
  private static final int AT_ONCE = 16;

  private final Steps steps;
  private final Tasks tasks;

  public Worker(Hub hub) {
    this.steps = new Steps(hub);
    this.tasks = new Tasks(hub, steps);
  }

  /// Takes up at once what a worker had begun that is dead for certain.
  public void takeOver() {
    steps.takeOver();
  }

  /// Works until nothing is due.
  ///
  /// @return how many steps were tried
  public int runDue() {
    return run(() -> steps.lease(AT_ONCE));
  }

  /// Does what is due of one request.
  public int runDue(String request) {
    return run(() -> steps.lease(request));
  }

  private int run(Supplier<List<Step>> lease) {
    int tried = 0;
    for (List<Step> due = lease.get(); !due.isEmpty(); due = lease.get()) {
      due.forEach(this::attempt);
      tried += due.size();
    }
    return tried;
  }

  private void attempt(Step step) {
    CallJournal journal = new CallJournal();
    try {
      steps.open(step).ifPresent(request -> work(step, request, journal));
    } catch (RemoteTrouble trouble) {
      Failure failure = new Failure(trouble.retryable(), trouble.code(), trouble.why());
      steps.fail(step, failure, journal.calls());
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> step.task() + " of request " + step.request());
      Failure failure = new Failure(true, "BROKEN", "the hub itself failed; see its log");
      steps.fail(step, failure, journal.calls());
    }
  }

  private void work(Step step, BorrowingRequest request, CallJournal journal) {
    journal.during(
        () -> {
          StepResult result = tasks.run(step, request);
          steps.finish(step, result, journal.calls());
        });
  }
}
