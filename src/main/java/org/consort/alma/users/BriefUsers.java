package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;

/// A list of users, each with little more than the name.
@AlmaObject
@Named("users")
public record BriefUsers(List<BriefUser> user, @Attribute int totalRecordCount) {}
