package org.consort.remote;

/// The three numbers by which a library's system knows an item.
public record ItemKey(String mmsId, String holdingId, String itemId) {}
