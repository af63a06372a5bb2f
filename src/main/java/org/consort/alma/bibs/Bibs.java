package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.KeepEmpty;

/// Bibliographic records. Unlike other lists an empty one is written as such.
@AlmaObject
public record Bibs(@KeepEmpty List<Bib> bib, @Attribute int totalRecordCount) {}
