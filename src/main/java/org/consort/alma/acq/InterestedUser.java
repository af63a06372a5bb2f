package org.consort.alma.acq;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// Somebody who waits for what is ordered.
@AlmaObject
@Longest(Longest.CODE)
public record InterestedUser(
    @Nullable String primaryId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Boolean notifyReceivingActivation,
    @Nullable Boolean holdItem,
    @Nullable Boolean notifyRenewal,
    @Nullable Boolean notifyCancel) {}
