package org.consort.alma.client;

/// The three ids that lead to an item.
public record ItemPath(String mmsId, String holdingId, String itemId) {}
