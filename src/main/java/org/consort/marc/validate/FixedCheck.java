package org.consort.marc.validate;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.Leader;
import org.consort.marc.validate.table.Layout;
import org.consort.marc.validate.table.Layouts;
import org.consort.marc.validate.table.PositionRule;
import org.consort.marc.validate.table.Standard;

/// Checks lengths and positions of the leader and the control fields.
@SuppressWarnings("ReferenceEquality") // UNDEFINED is one value, and asked for very often.
final class FixedCheck {
  private static final int TAG_006 = 6;
  private static final int TAG_007 = 7;
  private static final int TAG_008 = 8;

  private FixedCheck() {}

  static void leader(Standard standard, Leader leader, FindingList findings) {
    Layout layout = standard.layouts().leader();
    positions(leader.text(), layout, new Place("LDR", 1, layout.page()), findings);
  }

  static void control(
      Standard standard, Leader leader, ControlField field, Place place, FindingList findings) {
    Layouts layouts = standard.layouts();
    int tag = Standard.number(field.tag());
    String value = field.value();
    if (tag == TAG_007) {
      physical(value, layouts.category(value.charAt(0)), place, findings);
      return;
    }
    Layout layout = layouts.control(tag);
    if (!length(value, layout, place, findings)) {
      return;
    }
    positions(value, layout, place, findings);
    if (tag == TAG_006) {
      positions(value, layouts.form(value.charAt(0)), place, findings);
    } else if (tag == TAG_008) {
      positions(value, layouts.material(leader), place, findings);
      if (standard.hasDates()) {
        DateCheck.check(value, place, findings);
      }
    }
  }

  private static void physical(String value, Layout layout, Place place, FindingList findings) {
    if (layout == Layout.UNDEFINED) {
      String found = String.valueOf(value.charAt(0));
      String allowed = "a category of material";
      findings.add(place.positions(0, 0), FindingKind.CODE_UNDEFINED, found, allowed, place.link());
    } else if (length(value, layout, place, findings)) {
      positions(value, layout, place, findings);
    }
  }

  private static boolean length(String value, Layout layout, Place place, FindingList findings) {
    if (layout.lengths().has(value.length())) {
      return true;
    }
    String found = String.valueOf(value.length());
    String allowed = layout.lengths().sentence();
    findings.add(place.path(), FindingKind.FIELD_LENGTH, found, allowed, layout.page());
    return false;
  }

  private static void positions(String value, Layout layout, Place place, FindingList findings) {
    for (int i = 0; i < layout.positions().size(); i++) {
      PositionRule rule = layout.positions().get(i);
      if (rule.to() < value.length()) {
        PositionCheck.check(value, rule, layout.page(), place, findings);
      }
    }
  }
}
