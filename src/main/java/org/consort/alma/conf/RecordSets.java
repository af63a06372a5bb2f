package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;

/// Some of the sets there are.
@AlmaObject
@Named("sets")
public record RecordSets(List<RecordSet> set, @Attribute int totalRecordCount) {}
