package org.consort.ordering;

/// How a change of a placed line is meant, beyond what was sent.
///
/// @param updatesInventory false leaves the copies as they are
/// @param redistributesFunds true keeps the funds and shares the new price out among them as before
/// @param sender who is noted as the one who changed items
public record LineChange(boolean updatesInventory, boolean redistributesFunds, String sender) {}
