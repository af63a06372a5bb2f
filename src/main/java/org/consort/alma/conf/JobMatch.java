package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A record of an import and the titles it matched, separated by commas.
@AlmaObject
@Named("match")
public record JobMatch(
    @Nullable String incomingRecordId, @Nullable String mmsIds, @Nullable String matchMethod) {}
