package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// Some members of a set, or those that are to be added to it or taken out of it.
@AlmaObject
@Named("members")
public record SetMembers(List<SetMember> member, @Attribute @Nullable Integer totalRecordCount) {}
