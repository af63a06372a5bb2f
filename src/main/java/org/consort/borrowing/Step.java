package org.consort.borrowing;

import org.consort.borrowing.workflow.Stage;
import org.consort.borrowing.workflow.Task;

/// A task of one request, leased to whoever works on it.
///
/// @param stage the stage that called for it
/// @param attempt 1 for the first; a result is taken only from the latest attempt
public record Step(String request, int number, Task task, Stage stage, int attempt) {}
