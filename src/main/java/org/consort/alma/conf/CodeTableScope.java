package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// For which institution, or library of it, a table holds.
@AlmaObject
public record CodeTableScope(@Nullable Coded institutionId, @Nullable Coded libraryId) {}
