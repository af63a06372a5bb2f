package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// What a run came to, in numbers.
@AlmaObject
@Named("counter")
public record JobCounter(@Nullable Coded type, @Nullable String value) {}
