package org.consort.alma.conf;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A member of a set: an MMS id, the id of an item, a primary id or the number of an order line.
@AlmaObject
@Named("member")
public record SetMember(
    @Nullable String id, @Nullable String description, @Attribute @Nullable String link) {}
