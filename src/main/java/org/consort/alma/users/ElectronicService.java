package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.jspecify.annotations.Nullable;

/// A general electronic service, with the name the public sees.
@AlmaObject
public record ElectronicService(@Nullable String code, @Nullable String publicName) {}
