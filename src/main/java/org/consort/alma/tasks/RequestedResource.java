package org.consort.alma.tasks;

import java.util.List;
import org.consort.alma.bibs.ResourceTitle;
import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A title, where it stands, and the requests it is to be fetched for
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_requested_resources.xsd/>).
@AlmaObject
public record RequestedResource(
    @Nullable ResourceTitle resourceMetadata,
    @Nullable RequestedLocation location,
    List<ResourceRequest> request) {}
