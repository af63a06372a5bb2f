package org.consort.web;

import java.io.IOException;
import java.io.OutputStream;

/// What is written here is taken in good time, or the connection is closed. Between two writes
/// there may be any time.
final class PatientStream extends OutputStream {
  private final OutputStream out;
  private final Patience patience;

  PatientStream(OutputStream out, Patience patience) {
    this.out = out;
    this.patience = patience;
  }

  @Override
  public void write(int b) throws IOException {
    inTime(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    inTime(() -> out.write(bytes, from, length));
  }

  @Override
  public void flush() throws IOException {
    inTime(out::flush);
  }

  @Override
  public void close() throws IOException {
    inTime(out::close);
  }

  private interface Step {
    void take() throws IOException;
  }

  private void inTime(Step step) throws IOException {
    try (Patience.Wait _ = patience.forBody()) {
      step.take();
    }
  }
}
