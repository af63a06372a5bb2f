package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// Where the library of an item is reached, for its label.
@AlmaObject
public record LibraryDetails(@Nullable LibraryAddress address) {}
