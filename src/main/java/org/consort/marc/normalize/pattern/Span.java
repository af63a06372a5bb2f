package org.consort.marc.normalize.pattern;

/// From a place in a content up to, not including, another.
public record Span(int start, int end) {}
