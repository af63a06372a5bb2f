package org.consort.base;

/// One thing that is wrong with what somebody asked: a stable code for programs, a sentence for
/// people.
public record Problem(String code, String text) {}
