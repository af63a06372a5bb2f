package org.consort.remote;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the hub needs to know about somebody else's patron; no name among it.
///
/// @param id the primary id at home
/// @param group the user group's code at home
/// @param expires the last day the card is good; no end when null
/// @param blocked there is an active block
public record Patron(
    String id, String group, boolean active, boolean blocked, @Nullable LocalDate expires) {}
