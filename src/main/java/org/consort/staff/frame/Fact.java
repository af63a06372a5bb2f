package org.consort.staff.frame;

/// A word and its value, as pages list them beside each other.
public record Fact(String name, String value) {}
