package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// The libraries of an institution, the one for resource sharing among them.
@AlmaObject
public record Libraries(List<Library> library, @Attribute int totalRecordCount) {}
