package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;

/// Records of an import that matched ones that were there.
@AlmaObject
@Named("matches")
public record JobMatches(List<JobMatch> match, @Attribute int totalRecordCount) {}
