package org.consort.marc.validate.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// What a data field may hold.
@SuppressWarnings("ReferenceEquality") // UNDEFINED is one value, and asked for very often.
public final class FieldContent {
  private static final int ASCII = 128;

  private final IndicatorRule first;
  private final IndicatorRule second;
  private final SubfieldRule[] subfields = new SubfieldRule[ASCII];
  private final String needed;
  private final boolean anything;

  FieldContent(
      List<IndicatorRule> indicators,
      Collection<SubfieldRule> subfields,
      String needed,
      boolean anything) {
    first = indicators.get(0);
    second = indicators.get(1);
    Arrays.fill(this.subfields, SubfieldRule.UNDEFINED);
    for (SubfieldRule subfield : subfields) {
      this.subfields[subfield.code()] = subfield;
    }
    this.needed = needed;
    this.anything = anything;
  }

  public IndicatorRule first() {
    return first;
  }

  public IndicatorRule second() {
    return second;
  }

  /// [SubfieldRule#UNDEFINED] when the field has none of that code.
  public SubfieldRule subfield(char code) {
    return code < ASCII ? subfields[code] : SubfieldRule.UNDEFINED;
  }

  /// The known subfields in the order of their codes.
  public List<SubfieldRule> subfields() {
    return Arrays.stream(subfields).filter(rule -> rule != SubfieldRule.UNDEFINED).toList();
  }

  /// Codes of which at least one must be there; empty when none must.
  public String needed() {
    return needed;
  }

  /// Whether every indicator and subfield is allowed.
  public boolean anything() {
    return anything;
  }
}
