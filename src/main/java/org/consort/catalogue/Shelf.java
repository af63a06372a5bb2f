package org.consort.catalogue;

/// A location in a library, both by code.
public record Shelf(String library, String location) {}
