package org.consort.alma.tasks;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// What is to be fetched from the shelves of a library.
@AlmaObject
public record RequestedResources(
    List<RequestedResource> requestedResource, @Attribute int totalRecordCount) {}
