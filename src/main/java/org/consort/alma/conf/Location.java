package org.consort.alma.conf;

import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Longest;
import org.consort.alma.wire.Quoted;
import org.jspecify.annotations.Nullable;

/// A place in a library; its type is `OPEN`, `CLOSED` or `REMOTE`.
@AlmaObject
@Longest(Longest.TEXT)
public record Location(
    @Longest(Longest.CODE) @Nullable String code,
    @Nullable String id,
    @Nullable String name,
    @Nullable String externalName,
    @Nullable Coded type,
    @Nullable String remoteStorage,
    @Nullable String map,
    @Quoted @Nullable Boolean suppressFromPublishing,
    @Nullable Coded fulfillmentUnit,
    List<LocationDesk> circDesk,
    @Nullable Coded accessionPlacement,
    @Nullable Coded callNumberType,
    @Attribute @Nullable String link) {}
