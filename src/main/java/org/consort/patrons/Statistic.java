package org.consort.patrons;

/// A category a user is counted in.
public record Statistic(String category, String categoryType, String note, Segment segment)
    implements Segmented {}
