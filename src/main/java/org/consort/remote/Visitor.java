package org.consort.remote;

/// A patron of another library as they stand in a lender's system: a number and a user group.
///
/// @param uniqueId home id and home agency, `nor-ada@NOR`
/// @param group code of the user group at the library visited
public record Visitor(String uniqueId, String group) {}
