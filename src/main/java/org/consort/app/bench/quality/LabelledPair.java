package org.consort.app.bench.quality;

/// Two records a person has called the same or not.
///
/// @param line where it stands in its file, from 1
record LabelledPair(String left, String right, boolean same, int line) {}
