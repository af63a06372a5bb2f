package org.consort.alma.users;

import java.time.LocalDate;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.KeepEmpty;
import org.jspecify.annotations.Nullable;

/// What a user may do at an institution or library; role type 200 is Patron.
@AlmaObject
public record UserRole(
    @Nullable Coded status,
    @Nullable Coded scope,
    @Nullable Coded roleType,
    @Nullable LocalDate expiryDate,
    @KeepEmpty List<RoleParameter> parameter) {}
