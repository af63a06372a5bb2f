package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Vendors.
@AlmaObject
public record Vendors(List<Vendor> vendor, @Attribute int totalRecordCount) {}
