package org.consort.alma.bibs;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.jspecify.annotations.Nullable;

/// An item with its title and holdings. After a scan `additional_info` says where it goes next.
@AlmaObject
public record Item(
    @Nullable BibData bibData,
    @Nullable HoldingData holdingData,
    @Nullable ItemData itemData,
    @Nullable String additionalInfo,
    @Attribute @Nullable String link) {}
