package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Some runs of jobs.
@AlmaObject
public record JobInstances(List<JobInstance> jobInstance, @Attribute int totalRecordCount) {}
