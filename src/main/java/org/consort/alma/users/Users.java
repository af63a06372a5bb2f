package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// A list of users with everything about each.
@AlmaObject
public record Users(List<User> user, @Attribute int totalRecordCount) {}
