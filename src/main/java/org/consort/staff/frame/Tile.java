package org.consort.staff.frame;

/// A figure on the start page that leads to the list behind it.
public record Tile(int figure, String label, String path) {}
