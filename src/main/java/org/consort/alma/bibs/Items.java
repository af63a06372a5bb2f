package org.consort.alma.bibs;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// Items of a holdings record or of a title.
@AlmaObject
public record Items(List<Item> item, @Attribute int totalRecordCount) {}
