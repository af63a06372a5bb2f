package org.consort.alma.hooks;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// A list of deliveries, the latest event first.
@AlmaObject
public record HookDeliveries(List<HookDelivery> hookDelivery, @Attribute int totalRecordCount) {}
