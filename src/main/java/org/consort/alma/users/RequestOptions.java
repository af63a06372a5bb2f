package org.consort.alma.users;

import java.util.List;
import org.consort.alma.wire.AlmaObject;

/// What a user may ask for.
@AlmaObject
public record RequestOptions(List<RequestOption> requestOption) {}
