package org.consort.alma.conf;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A set of titles, items, users or order lines
/// (<https://developers.exlibrisgroup.com/alma/apis/docs/xsd/rest_set.xsd/>). A logical one has a
/// query, and only answers have a number of members.
@AlmaObject
@Named("set")
public record RecordSet(
    @Nullable String id,
    @Nullable String name,
    @Nullable String description,
    @Nullable Coded type,
    @Nullable Coded content,
    @Named("private") @Nullable Coded isPrivate,
    @Nullable Coded status,
    @Nullable Instant statusDate,
    @Nullable String note,
    @Nullable Coded createdBy,
    @Nullable Instant createdDate,
    @Nullable Coded query,
    @Nullable Count numberOfMembers,
    @Nullable SetMembers members,
    @Nullable Linked additionalInfo,
    @Nullable Coded origin,
    @Attribute @Nullable String link) {}
