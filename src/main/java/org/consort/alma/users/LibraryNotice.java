package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// A kind of letter a user wants or does not want.
@AlmaObject
public record LibraryNotice(@Nullable Coded code, @Nullable String value) {}
