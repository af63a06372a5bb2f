package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The locations of a library.
@AlmaObject
public record Locations(List<Location> location, @Attribute int totalRecordCount) {}
