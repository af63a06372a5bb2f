package org.consort.alma.acq;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// Somebody who works for a vendor.
@AlmaObject
public record ContactPerson(@Nullable String firstName, @Nullable String lastName) {}
