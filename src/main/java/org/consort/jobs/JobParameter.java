package org.consort.jobs;

/// Something a job wants to know before it runs. The first mandatory one says what a run goes over:
/// two runs of a job over the same are not under way at once.
public record JobParameter(String name, String description, boolean mandatory) {}
