package org.consort.institution;

/// A code and what it means to people.
public record CodeRow(String code, String description) {}
