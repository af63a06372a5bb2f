package org.consort.publishing;

import java.time.Instant;
import org.consort.base.InstitutionId;

/// Something that happened, as a department left it in the outbox.
///
/// @param number rises along the events of one object
/// @param object kind and id of what it happened to
/// @param state the object as it then was, for its own department to read
public record PublishedEvent(
    InstitutionId institution,
    long number,
    EventCode code,
    String object,
    Instant at,
    String state) {}
