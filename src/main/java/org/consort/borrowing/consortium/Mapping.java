package org.consort.borrowing.consortium;

/// What a library's code means to the consortium, or which of its codes the consortium's word is.
///
/// @param from the library's code in `…_TO_COMMON`, the consortium's word in `…_FROM_COMMON`
public record Mapping(String agency, Kind kind, String from, String to) {
  public enum Kind {
    GROUP_TO_COMMON,
    GROUP_FROM_COMMON,
    MATERIAL_TO_COMMON,
    MATERIAL_FROM_COMMON
  }

  /// The consortium's word for patron groups that may not borrow.
  public static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";
}
