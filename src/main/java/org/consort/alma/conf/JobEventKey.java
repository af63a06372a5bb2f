package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A part of an event.
@AlmaObject
@Named("event_key")
public record JobEventKey(@Nullable String code, @Nullable String value) {}
