package org.consort.catalogue;

import java.time.Instant;
import java.util.Set;
import org.consort.base.MmsId;
import org.consort.marc.match.MatchKey;

/// A title that shares keys with a record somebody compares to the catalogue.
public record Candidate(MmsId id, InventoryKind kind, Instant createdAt, Set<MatchKey> hits) {}
