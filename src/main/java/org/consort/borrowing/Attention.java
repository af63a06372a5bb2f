package org.consort.borrowing;

import java.time.Instant;

/// Something about a request needs a person. The request stays in its stage.
///
/// @param owner code of the agency whose staff should see to it
public record Attention(
    String code, String problem, Instant since, Instant deadline, String owner) {}
