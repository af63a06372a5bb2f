package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.users.ContactInfo;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A department that orders, catalogues, repairs or digitizes.
@AlmaObject
public record Department(
    @Nullable String code,
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded type,
    @Nullable Integer workDays,
    @Nullable Coded printer,
    @Nullable Coded owner,
    @Named(value = "library", plural = "served_libraries") List<Coded> library,
    @Nullable ContactInfo contactInfo,
    List<Operator> operator,
    @Nullable Coded circDesk) {}
