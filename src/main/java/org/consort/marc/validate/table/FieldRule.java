package org.consort.marc.validate.table;

import java.util.List;

/// A field the standard knows.
///
/// @param page where the standard describes it
public record FieldRule(String tag, String name, Marks marks, FieldContent content, String page) {
  /// Stands for a field that is not defined.
  public static final FieldRule UNDEFINED =
      new FieldRule(
          "",
          "Undefined",
          Marks.of("*"),
          new FieldContent(
              List.of(IndicatorRule.UNDEFINED, IndicatorRule.UNDEFINED), List.of(), "", true),
          "");

  /// Whether the field has neither indicators nor subfields.
  public boolean isControl() {
    return tag.startsWith("00");
  }
}
