package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// One thing a user may ask for, for example `HOLD`, and where to ask for it.
@AlmaObject
public record RequestOption(
    @Nullable Coded type,
    @Nullable String requestUrl,
    @Nullable Broker rsBrokerDetails,
    @Nullable ElectronicService generalElectronicServiceDetails) {}
