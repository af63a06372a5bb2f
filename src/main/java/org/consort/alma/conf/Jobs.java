package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Some of the jobs there are.
@AlmaObject
public record Jobs(List<Job> job, @Attribute int totalRecordCount) {}
