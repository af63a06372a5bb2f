package org.consort.marc.validate;

import org.consort.marc.number.Isbn;
import org.consort.marc.number.Issn;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// Checks ISBN in 020 $a, and ISSN in 022 $a and $l. Subfields for canceled and incorrect numbers
/// may hold anything.
final class NumberCheck {
  private NumberCheck() {}

  static void check(DataField field, Place place, FindingList findings) {
    switch (field.tag()) {
      case "020" -> isbn(field, place, findings);
      case "022" -> issn(field, place, findings);
      default -> {}
    }
  }

  private static void isbn(DataField field, Place place, FindingList findings) {
    for (Subfield subfield : field.subfields()) {
      if (subfield.code() == 'a' && isWrongIsbn(subfield.value())) {
        String path = place.subfield('a');
        String allowed = "10 or 13 digits, the last one checks the others";
        findings.add(path, FindingKind.ISBN_WRONG, subfield.value(), allowed, place.link());
      }
    }
  }

  private static void issn(DataField field, Place place, FindingList findings) {
    for (Subfield subfield : field.subfields()) {
      boolean number = subfield.code() == 'a' || subfield.code() == 'l';
      if (number && isWrongIssn(subfield.value())) {
        String path = place.subfield(subfield.code());
        String allowed = "8 digits, the last one checks the others";
        findings.add(path, FindingKind.ISSN_WRONG, subfield.value(), allowed, place.link());
      }
    }
  }

  private static boolean isWrongIsbn(String value) {
    return !value.isBlank() && Isbn.parse(value).isEmpty();
  }

  private static boolean isWrongIssn(String value) {
    return !value.isBlank() && Issn.parse(value).isEmpty();
  }
}
