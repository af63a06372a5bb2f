package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// The record of the network or community zone a record is a copy of; `NZ` or `CZ`.
@AlmaObject
public record LinkedRecordId(@Text @Nullable String value, @Attribute @Nullable String type) {}
