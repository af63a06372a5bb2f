package org.consort.remote;

/// One item of a library, as it stands at this moment.
///
/// @param description what volume it is; empty for a single one
/// @param requested somebody is waiting for it
public record Copy(
    ItemKey key,
    String barcode,
    String materialType,
    String policy,
    String library,
    String location,
    String description,
    ItemState state,
    boolean requested) {}
