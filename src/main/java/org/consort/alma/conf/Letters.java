package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The kinds of letters an institution writes.
@AlmaObject
public record Letters(List<Letter> letter, @Attribute int totalRecordCount) {}
