package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A kind of letter to patrons
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_letter.xsd/>).
@AlmaObject
public record Letter(
    @Nullable String code,
    @Nullable Coded enabled,
    @Nullable String name,
    @Nullable String description,
    @Nullable String channel,
    @Nullable String retentionPeriod,
    @Nullable Coded customized,
    @Nullable Coded patronFacing,
    @Attribute @Nullable String link) {}
