package org.consort.patrons;

/// A further name a user is found by, such as a barcode. Its value is unique in the institution,
/// whatever its type and without regard to case.
///
/// @param type a code of the table `UserIdentifierTypes`
public record Identifier(String type, String value, String note, boolean active, Segment segment)
    implements Segmented {}
