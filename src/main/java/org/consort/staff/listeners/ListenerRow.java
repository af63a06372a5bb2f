package org.consort.staff.listeners;

import java.time.Instant;
import org.consort.staff.frame.Badge;
import org.jspecify.annotations.Nullable;

/// A webhook in the list.
///
/// @param path the address of the page that shows its messages
/// @param address where it listens, without a query, since that may hold a secret
/// @param events what it is told of, in a few words
/// @param said what it last answered; empty when nothing was sent yet
/// @param nextAt when it is tried next; absent when nothing waits
record ListenerRow(
    String name,
    String path,
    boolean chosen,
    String address,
    String events,
    Badge state,
    int waiting,
    String said,
    @Nullable Instant nextAt) {}
