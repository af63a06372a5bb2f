package org.consort.marc.match;

import java.util.Locale;
import org.consort.marc.number.Coden;
import org.consort.marc.number.Isbn;
import org.consort.marc.number.Issn;
import org.consort.marc.number.Lccn;
import org.consort.marc.number.OclcNumber;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Keys made of numbers: of the publication, of its record, of other systems.
final class NumberKeys {
  private NumberKeys() {}

  static void read(Record record, KeyRing ring) {
    for (Field field : record.fields()) {
      switch (field) {
        case ControlField control -> {
          if (control.tag().equals("001")) {
            ring.add(KeyKind.RECORD_NUMBER, tidied(control.value()));
          }
        }
        case DataField data -> read(data, ring);
      }
    }
  }

  private static void read(DataField field, KeyRing ring) {
    if (field.tag().charAt(0) != '0') {
      return;
    }
    for (Subfield subfield : field.subfields()) {
      String value = subfield.value();
      switch (field.tag()) {
        case "010" -> lccn(subfield.code(), value, ring);
        case "019" -> formerOclcNumber(subfield.code(), value, ring);
        case "020" -> isbn(subfield.code(), value, ring);
        case "022" -> issn(subfield.code(), value, ring);
        case "024" -> standardNumber(field, subfield, ring);
        case "030" -> coden(subfield.code(), value, ring);
        case "035" -> systemNumber(subfield.code(), value, ring);
        default -> {}
      }
    }
  }

  private static void lccn(char code, String value, KeyRing ring) {
    switch (code) {
      case 'a' -> ring.add(KeyKind.LCCN, Lccn.comparable(value).orElse(""));
      case 'z' -> ring.add(KeyKind.LCCN_CANCELLED, Lccn.comparable(value).orElse(""));
      default -> {}
    }
  }

  private static void formerOclcNumber(char code, String value, KeyRing ring) {
    if (code == 'a') {
      ring.add(
          KeyKind.OCLC_NUMBER_CANCELLED,
          OclcNumber.parse(value).map(OclcNumber::digits).orElse(""));
    }
  }

  private static void isbn(char code, String value, KeyRing ring) {
    switch (code) {
      case 'a' -> ring.add(KeyKind.ISBN, Isbn.comparable(value).orElse(""));
      case 'z' -> ring.add(KeyKind.ISBN_CANCELLED, Isbn.comparable(value).orElse(""));
      default -> {}
    }
  }

  private static void issn(char code, String value, KeyRing ring) {
    switch (code) {
      case 'a' -> ring.add(KeyKind.ISSN, Issn.comparable(value).orElse(""));
      case 'l' -> ring.add(KeyKind.ISSN_LINKING, Issn.comparable(value).orElse(""));
      case 'y' -> ring.add(KeyKind.ISSN_INCORRECT, Issn.comparable(value).orElse(""));
      case 'z' -> ring.add(KeyKind.ISSN_CANCELLED, Issn.comparable(value).orElse(""));
      default -> {}
    }
  }

  private static void standardNumber(DataField field, Subfield subfield, KeyRing ring) {
    if (subfield.code() == 'a') {
      String number = tidied(subfield.value());
      ring.add(KeyKind.OTHER_STANDARD_NUMBER, number.isEmpty() ? "" : source(field) + ":" + number);
    }
  }

  private static String source(DataField field) {
    return field.ind1() == '7'
        ? field.first('2').orElse("").strip().toLowerCase(Locale.ROOT)
        : String.valueOf(field.ind1()).toLowerCase(Locale.ROOT);
  }

  private static void coden(char code, String value, KeyRing ring) {
    if (code == 'a') {
      ring.add(KeyKind.CODEN, Coden.parse(value).map(Coden::code).orElse(""));
    }
  }

  private static void systemNumber(char code, String value, KeyRing ring) {
    if (code == 'a') {
      ring.add(KeyKind.SYSTEM_NUMBER, tidied(value));
      ring.add(
          KeyKind.OCLC_NUMBER, OclcNumber.ofSystemNumber(value).map(OclcNumber::digits).orElse(""));
    } else if (code == 'z') {
      ring.add(
          KeyKind.OCLC_NUMBER_CANCELLED,
          OclcNumber.ofSystemNumber(value).map(OclcNumber::digits).orElse(""));
    }
  }

  /// Without blanks at the ends, single blanks between.
  static String tidied(String value) {
    StringBuilder tidied = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isWhitespace(c)) {
        tidied.append(c);
      } else if (!tidied.isEmpty() && tidied.charAt(tidied.length() - 1) != ' ') {
        tidied.append(' ');
      }
    }
    return tidied.toString().stripTrailing();
  }
}
