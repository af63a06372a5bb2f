package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;

/// Some things that happened in a run.
@AlmaObject
@Named("events")
public record JobEvents(List<JobEvent> event, @Attribute int totalRecordCount) {}
