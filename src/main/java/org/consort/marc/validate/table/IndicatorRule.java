package org.consort.marc.validate.table;

import java.util.List;

/// An indicator and its codes. One that the standard leaves undefined has only the blank.
public record IndicatorRule(String name, CodeSet codes) {
  static final IndicatorRule UNDEFINED =
      new IndicatorRule("Undefined", new CodeSet(List.of(new Code(" ", "undefined", false))));
}
