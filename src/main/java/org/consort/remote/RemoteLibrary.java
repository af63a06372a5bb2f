package org.consort.remote;

/// A library's system, seen through its three ports.
public record RemoteLibrary(PatronDesk patrons, LendingDesk lending, VirtualItems virtualItems) {}
