package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// The policy of a lent item. Unlike other codes it comes with a `description`.
@AlmaObject
public record LoanPolicy(@Text @Nullable String value, @Attribute @Nullable String description) {}
