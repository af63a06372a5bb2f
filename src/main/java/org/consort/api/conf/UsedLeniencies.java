package org.consort.api.conf;

import java.util.List;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Named;

/// All kinds of odd requests that were understood as they were meant.
///
/// @param manner `STRICT` or `LENIENT`
@Named("leniencies")
public record UsedLeniencies(
    @Named(value = "leniency", plural = "leniencies") List<UsedLeniency> leniency,
    @Attribute int totalRecordCount,
    @Attribute String manner) {}
