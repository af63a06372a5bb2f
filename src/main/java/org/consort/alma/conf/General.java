package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// The institution itself: what it is called and whether it is a `sandbox` or in `production`.
@AlmaObject
@Named("general_institution")
public record General(
    @Nullable Coded institution, @Nullable String almaUrl, @Nullable String environmentType) {}
