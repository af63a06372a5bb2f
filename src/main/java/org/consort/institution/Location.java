package org.consort.institution;

/// A place inside a library where items are kept. Its code is unique in the library only.
///
/// @param library the library's code
/// @param suppressed what is kept there is not shown to the public
public record Location(
    String library, String code, String name, LocationType type, boolean suppressed) {}
