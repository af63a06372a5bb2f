package org.consort.alma.wire;

import org.jspecify.annotations.Nullable;

/// A value with the address where more about it is found: `<holdings link="http...">`.
public record Linked(@Text @Nullable String value, @Attribute @Nullable String link) {}
