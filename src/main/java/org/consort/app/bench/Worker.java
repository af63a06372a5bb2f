package org.consort.app.bench;

/// What one connection does again and again.
@FunctionalInterface
interface Worker extends AutoCloseable {
  void once();

  /// Work over a connection that is closed with the worker.
  static Worker of(Caller caller, Runnable work) {
    return new Worker() {
      @Override
      public void once() {
        work.run();
      }

      @Override
      public void close() {
        caller.close();
      }
    };
  }

  @Override
  default void close() {}
}
