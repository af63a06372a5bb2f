package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The job of a run, in brief.
@AlmaObject
public record JobInfo(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded type,
    @Nullable Coded category,
    @Attribute @Nullable String link) {}
