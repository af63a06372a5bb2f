package org.consort.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where an item stands for the time being instead of at its holdings' shelf, and what holds for it
/// there.
///
/// @param policy a code of the table ItemPolicy that replaces the item's own; empty to keep it
/// @param callNumber replaces the holdings' when it has a text
/// @param until when it is expected back; absent when nobody knows
public record TemporaryShelf(
    Shelf shelf, String policy, CallNumber callNumber, @Nullable LocalDate until) {}
