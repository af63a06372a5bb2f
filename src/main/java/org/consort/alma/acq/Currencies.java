package org.consort.alma.acq;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;

/// Currencies by their ISO codes.
@AlmaObject
public record Currencies(
    @Named(value = "currency", plural = "currencies") List<Coded> currency,
    @Attribute int totalRecordCount) {}
