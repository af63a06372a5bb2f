package org.consort.catalogue;

/// A set of titles that harvesters may ask for by name.
///
/// @param spec what they ask for, their `setSpec`
/// @param source the id of the set of titles it follows
public record HarvestSet(String spec, String name, long source) {
  /// The set every institution has: all titles the public may see.
  public static final String EVERYTHING = "catalogue";
}
