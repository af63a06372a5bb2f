package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// What a job is told before it runs, by name.
@AlmaObject
@Named("parameter")
public record JobParameter(@Nullable Coded name, @Nullable String value) {}
