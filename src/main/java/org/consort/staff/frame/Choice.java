package org.consort.staff.frame;

/// An entry of a selection list.
public record Choice(String value, String label, boolean chosen) {}
