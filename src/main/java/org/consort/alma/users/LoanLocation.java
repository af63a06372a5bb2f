package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Text;
import org.jspecify.annotations.Nullable;

/// Where a lent item belongs. Unlike other codes it comes with a `name`.
@AlmaObject
public record LoanLocation(@Text @Nullable String value, @Attribute @Nullable String name) {}
