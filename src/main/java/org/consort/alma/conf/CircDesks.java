package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The circulation desks of a library.
@AlmaObject
public record CircDesks(List<CircDesk> circDesk, @Attribute int totalRecordCount) {}
