package org.consort.marc.normalize.xslt;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// The programs for stylesheets, started when they are needed, two at most; whoever comes third
/// waits.
final class Programs {
  private static final Semaphore FREE = new Semaphore(2, true);
  private static final Queue<SeparateProgram> RESTING = new ConcurrentLinkedQueue<>();

  private Programs() {}

  static Answer ask(Question question) {
    FREE.acquireUninterruptibly();
    try {
      SeparateProgram program = running();
      Answer answer = program.ask(question);
      if (program.isRunning()) {
        RESTING.add(program);
      }
      return answer;
    } catch (IOException e) {
      return new Answer(false, "no program can be started to run it: " + e.getMessage());
    } finally {
      FREE.release();
    }
  }

  private static SeparateProgram running() throws IOException {
    SeparateProgram resting = RESTING.poll();
    while (resting != null && !resting.isRunning()) {
      resting = RESTING.poll();
    }
    return resting == null ? SeparateProgram.start() : resting;
  }
}
