package org.consort.app.bench;

/// What one connection does again and again.
@FunctionalInterface
interface Worker extends AutoCloseable {
  void once();

  @Override
  default void close() {}
}
