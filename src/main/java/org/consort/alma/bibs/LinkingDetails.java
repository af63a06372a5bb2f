package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// How a reader gets to a portfolio.
@AlmaObject
public record LinkingDetails(
    @Nullable Coded urlType, @Nullable String url, @Nullable String staticUrl) {}
