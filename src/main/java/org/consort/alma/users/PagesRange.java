package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// Pages to be digitized.
@AlmaObject
public record PagesRange(@Nullable String fromPage, @Nullable String toPage) {}
