package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;

/// A list of integration profiles.
@AlmaObject
public record IntegrationProfiles(
    List<IntegrationProfile> integrationProfile, @Attribute int totalRecordCount) {}
