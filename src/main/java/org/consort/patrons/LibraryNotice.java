package org.consort.patrons;

/// Whether a user wants one kind of notice from the library.
public record LibraryNotice(String code, String value) {}
