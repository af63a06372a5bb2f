package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// The address of a library, with its e-mail address and telephone number.
@AlmaObject
public record LibraryAddress(
    @Nullable String line1,
    @Nullable String line2,
    @Nullable String line3,
    @Nullable String line4,
    @Nullable String line5,
    @Nullable String city,
    @Nullable Coded country,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String postalCode,
    @Nullable String state) {}
