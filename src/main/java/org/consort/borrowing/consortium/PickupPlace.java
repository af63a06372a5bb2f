package org.consort.borrowing.consortium;

/// A library of a member where patrons may pick up what they borrow.
public record PickupPlace(String agency, String library, String name) {}
