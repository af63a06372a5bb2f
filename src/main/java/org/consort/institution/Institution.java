package org.consort.institution;

import java.time.ZoneId;
import org.consort.base.InstitutionId;
import org.jspecify.annotations.Nullable;

/// One library organisation with data of its own, for example `01CON_NOR`, or a network of such.
///
/// @param zone the time zone its due dates and expiry dates are meant in
/// @param network the network it is a member of
public record Institution(
    InstitutionId id, String code, String name, ZoneId zone, @Nullable InstitutionId network) {}
