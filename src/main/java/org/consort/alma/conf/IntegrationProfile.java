package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// How another system is integrated; its type decides which parameters it has
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_integration_profile.xsd/>).
@AlmaObject
@Longest(Longest.TEXT)
public record IntegrationProfile(
    @Nullable String id,
    @Longest(Longest.CODE) @Nullable String code,
    @Nullable String name,
    @Nullable Coded type,
    @Nullable Coded system,
    @Named("default") @Nullable Boolean isDefault,
    @Nullable String description,
    List<ProfileParameter> parameter,
    @Attribute @Nullable String link) {}
