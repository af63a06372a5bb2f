package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The representations of a title.
@AlmaObject
public record Representations(
    List<Representation> representation, @Attribute int totalRecordCount) {}
