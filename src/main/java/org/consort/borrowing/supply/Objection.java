package org.consort.borrowing.supply;

/// One reason why a request is not accepted: a code for programs, a sentence for staff and one that
/// can be shown to the patron.
public record Objection(String code, String staffText, String patronText) {}
