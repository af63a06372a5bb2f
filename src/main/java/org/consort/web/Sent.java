package org.consort.web;

/// What a request brings beside its first line and headers, and the memory it takes.
interface Sent {
  /// A request without a body, which nobody waits for.
  Sent NOTHING =
      new Sent() {
        @Override
        public byte[] bytes() {
          return new byte[0];
        }

        @Override
        public void makeRoom() {
          // What nobody waits for is made one at a time.
        }
      };

  byte[] bytes();

  /// Waits until there is room for a long answer, and keeps it until that was sent.
  ///
  /// @throws TooManyCalls when there is none in reasonable time
  void makeRoom();
}
