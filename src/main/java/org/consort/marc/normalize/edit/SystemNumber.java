package org.consort.marc.normalize.edit;

import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// A number another system gave the record, written as 035 is: `(prefix)number`
/// (<https://www.loc.gov/marc/bibliographic/bd035.html>).
///
/// @param number where the number stands
/// @param prefix where the code of the system stands
public record SystemNumber(DataAddress to, Address number, Address prefix) {
  public Step added() {
    return (copy, onlyIf) -> {
      String value = value(copy);
      if (!value.isEmpty() && !isThere(copy, value) && onlyIf.holds(copy, Condition.WHOLE_RECORD)) {
        Subfield subfield = new Subfield(to.code(), value);
        copy.add(
            new DataField(to.tags().text(), to.ind1Or(' '), to.ind2Or(' '), List.of(subfield)));
      }
    };
  }

  /// Empty when the record does not have both.
  private String value(WorkingCopy copy) {
    String of = first(copy, number);
    String by = first(copy, prefix);
    return of.isEmpty() || by.isEmpty() ? "" : "(" + by + ")" + of;
  }

  private static String first(WorkingCopy copy, Address from) {
    return copy.targets(from).stream()
        .map(field -> CopySteps.content(field, from, copy.work()).strip())
        .findFirst()
        .orElse("");
  }

  private boolean isThere(WorkingCopy copy, String value) {
    return copy.targets(to).stream()
        .filter(DataField.class::isInstance)
        .map(DataField.class::cast)
        .flatMap(field -> field.subfields().stream())
        .anyMatch(subfield -> to.hasCode(subfield) && subfield.value().equals(value));
  }
}
