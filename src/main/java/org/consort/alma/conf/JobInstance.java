package org.consort.alma.conf;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// One run of a job
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_job_instance.xsd/>). Progress is
/// in hundredths.
@AlmaObject
public record JobInstance(
    @Nullable String id,
    @Nullable String externalId,
    @Nullable String name,
    @Nullable Coded submittedBy,
    @Nullable Instant submitTime,
    @Nullable Instant startTime,
    @Nullable Instant endTime,
    @Nullable BigDecimal progress,
    @Nullable Coded status,
    @Nullable LocalDate statusDate,
    List<Coded> alert,
    List<JobCounter> counter,
    List<JobAction> action,
    @Nullable JobInfo jobInfo,
    @Attribute @Nullable String link) {}
