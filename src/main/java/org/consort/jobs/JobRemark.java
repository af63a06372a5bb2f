package org.consort.jobs;

/// A piece a run could not do.
///
/// @param place where it stood among the pieces, from 1
/// @param piece an id of what it is about
public record JobRemark(int place, String piece, String reason) {}
