package org.consort.marc.format.iso2709;

/// How bytes of a record are turned into characters.
@FunctionalInterface
public interface Text {
  String read(byte[] in, int from, int to);
}
