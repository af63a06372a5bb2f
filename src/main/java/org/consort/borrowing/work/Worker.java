package org.consort.borrowing.work;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Hub;
import org.consort.borrowing.Step;
import org.consort.borrowing.Steps;
import org.consort.remote.RemoteTrouble;

/// Takes steps that are due and does them. Any number of workers may run, on any number of nodes;
/// one that dies in the middle of a step is followed by another that finds what was done and goes
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

  /// Works until nothing is due.
  ///
  /// @return how many steps were tried
  public int runDue() {
    int tried = 0;
    for (List<Step> due = steps.lease(AT_ONCE); !due.isEmpty(); due = steps.lease(AT_ONCE)) {
      due.forEach(this::run);
      tried += due.size();
    }
    return tried;
  }

  private void run(Step step) {
    try {
      steps.open(step).ifPresent(request -> attempt(step, request));
    } catch (RemoteTrouble trouble) {
      steps.fail(step, trouble.retryable(), trouble.code(), trouble.why());
    } catch (RuntimeException broken) {
      LOG.log(Level.SEVERE, broken, () -> step.task() + " of request " + step.request());
      steps.fail(step, true, "BROKEN", "the hub itself failed; see its log");
    }
  }

  private void attempt(Step step, BorrowingRequest request) {
    steps.finish(step, tasks.run(step, request));
  }
}
