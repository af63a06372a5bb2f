package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Named;

/// Days with the hours a library is open on them.
@AlmaObject
@Named("days")
public record OpenDays(List<OpenDay> day) {}
