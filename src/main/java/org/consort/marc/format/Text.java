package org.consort.marc.format;

/// How bytes of a record are turned into characters.
@FunctionalInterface
interface Text {
  String read(byte[] in, int from, int to);
}
