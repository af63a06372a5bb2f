package org.consort.marc.validate.table;

import org.jspecify.annotations.Nullable;

/// A subfield of a field.
///
/// @param values the list its value must be in, when there is one
/// @param several whether old records put several codes of the list into one subfield
public record SubfieldRule(
    char code, String name, Marks marks, @Nullable CodeList values, boolean several) {
  /// Stands for a subfield that is not defined.
  public static final SubfieldRule UNDEFINED =
      new SubfieldRule(' ', "Undefined", Marks.of(""), null, false);
}
