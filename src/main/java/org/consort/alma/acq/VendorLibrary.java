package org.consort.alma.acq;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A library that may use a vendor or an account.
@AlmaObject
public record VendorLibrary(@Nullable Boolean includeSubUnits, @Nullable Coded code) {}
