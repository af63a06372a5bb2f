package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A thing a run could not do: its id as the code of a key, the reason as its value.
@AlmaObject
@Named("event")
public record JobEvent(@Nullable String eventId, List<JobEventKey> eventKey) {}
