package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// The collection a portfolio came in, and which of its services.
@AlmaObject
public record ElectronicCollection(@Nullable Linked id, @Nullable Linked service) {}
