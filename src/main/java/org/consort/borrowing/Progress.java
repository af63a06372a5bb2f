package org.consort.borrowing;

import java.time.Instant;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Stage;
import org.jspecify.annotations.Nullable;

/// Where a request stands.
///
/// @param since when it came to this stage
/// @param deadline when somebody should ask why it is still there
public record Progress(
    Stage stage,
    Route route,
    @Nullable Outcome outcome,
    Instant since,
    @Nullable Instant deadline) {}
