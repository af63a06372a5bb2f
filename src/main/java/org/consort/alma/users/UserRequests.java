package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The active requests of a user, an item or a title.
@AlmaObject
public record UserRequests(List<UserRequest> userRequest, @Attribute int totalRecordCount) {}
