package org.consort.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Which changes a harvester wants, and how: the arguments of a harvest's first request.
///
/// @param prefix the metadata format, as OAI-PMH names it
/// @param set code of the set; absent for everything
/// @param from the first moment that counts
/// @param until the first moment that does not count any more
public record Selection(String prefix, @Nullable String set, Instant from, Instant until) {}
