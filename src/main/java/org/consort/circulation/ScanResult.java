package org.consort.circulation;

import org.consort.catalogue.Item;

/// What came of a scan.
///
/// @param item as it now is
/// @param requested whether somebody waits for it
record ScanResult(ScanDecision decision, Item item, boolean requested) {}
