package org.consort.alma.conf;

import java.time.Instant;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.jspecify.annotations.Nullable;

/// A job that can be run, and how it is to be run
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_job.xsd/>). After it was
/// submitted the additional information leads to the run.
@AlmaObject
public record Job(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded type,
    @Nullable Coded category,
    @Nullable Coded content,
    @Nullable Coded schedule,
    @Nullable String creator,
    @Nullable Instant nextRun,
    List<JobParameter> parameter,
    @Nullable Linked relatedProfile,
    @Nullable Linked additionalInfo,
    @Attribute @Nullable String link) {}
