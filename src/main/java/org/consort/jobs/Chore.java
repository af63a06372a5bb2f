package org.consort.jobs;

import java.time.Duration;
import java.util.function.IntSupplier;

/// A piece of recurring work, safe to run on several nodes at once.
///
/// @param every how long to rest when nothing was due
/// @param work does what is due now, at most a batch of it, and answers how much that was
public record Chore(String name, Duration every, IntSupplier work) {}
