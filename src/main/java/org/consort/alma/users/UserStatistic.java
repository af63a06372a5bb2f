package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A category a user counts for in statistics.
@AlmaObject
public record UserStatistic(
    @Nullable Coded statisticCategory,
    @Nullable Coded categoryType,
    @Nullable String statisticNote,
    @Attribute @Nullable String segmentType) {}
