package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// From when to when: `08:00` and `21:00`.
@AlmaObject
@Named("hour")
public record OpenSpan(@Nullable String from, @Nullable String to) {}
