package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A user as lists show them: who it is, and where to read more.
@AlmaObject
@Named("user")
public record BriefUser(
    @Nullable String primaryId,
    @Nullable String firstName,
    @Nullable String lastName,
    @Nullable Coded status,
    @Nullable Coded gender,
    @Nullable String password,
    @Nullable Count requests,
    @Nullable Count loans,
    @Nullable Owed fees,
    @Attribute @Nullable String link) {}
