package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// The holdings of one bibliographic record, and that record in brief.
@AlmaObject
public record Holdings(
    List<Holding> holding, @Nullable BibData bibData, @Attribute int totalRecordCount) {}
