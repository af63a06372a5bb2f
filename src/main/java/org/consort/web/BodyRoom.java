package org.consort.web;

import java.util.concurrent.Semaphore;

/// Room in memory for bodies and answers, shared by all requests under way. A long one waits until
/// there is room for it; for a short one there always is.
final class BodyRoom {
  /// The longest body, in bytes, that needs no room.
  static final int SHORT = 64 * 1024;

  // What is made of a body takes some twenty times as much memory as its bytes.
  private static final int BYTES = 3 * Server.LARGEST_BODY;

  /// What a long answer takes of it: two are made and sent at a time.
  static final int ANSWER = BYTES / 2;

  private final Semaphore bytes = new Semaphore(BYTES, true);

  /// Waits for room.
  ///
  /// @param size at most [Server#LARGEST_BODY] or [#ANSWER]
  void take(int size) throws InterruptedException {
    bytes.acquire(size);
  }

  void giveBack(int size) {
    bytes.release(size);
  }
}
