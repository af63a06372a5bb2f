package org.consort.alma.wire;

import org.jspecify.annotations.Nullable;

/// How many there are, with the address of the list.
public record Count(@Text @Nullable Integer value, @Attribute @Nullable String link) {}
