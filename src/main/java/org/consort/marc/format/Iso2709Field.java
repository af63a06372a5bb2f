package org.consort.marc.format;

import static org.consort.marc.format.Iso2709Window.DELIMITER;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.format.Repair.Kind;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Subfield;

/// Reads the fields of one record out of its bytes.
final class Iso2709Field {
  private final byte[] in;
  private final Text text;
  private final List<Repair> repairs;
  private final SubfieldList subfields = new SubfieldList();

  Iso2709Field(byte[] in, Text text, List<Repair> repairs) {
    this.in = in;
    this.text = text;
    this.repairs = repairs;
  }

  /// Whether a field without delimiters is read as a data field that has no subfields: one of a tag
  /// of digits, other than 00X, with nothing but two indicators.
  static boolean isBareDataField(String tag, int length) {
    return length == 2 && !tag.startsWith("00") && tag.charAt(0) <= '9';
  }

  /// @param to where its terminator is
  Field read(String tag, int from, int to) {
    if (to - from >= 3 && in[from + 2] == DELIMITER) {
      return data(tag, from, to);
    }
    int delimiter = from;
    while (delimiter < to && in[delimiter] != DELIMITER) {
      delimiter++;
    }
    if (delimiter < to) {
      return withWrongIndicators(tag, from, delimiter, to);
    }
    return isBareDataField(tag, to - from) && isIndicator(in[from]) && isIndicator(in[from + 1])
        ? new DataField(tag, (char) in[from], (char) in[from + 1], List.of())
        : new ControlField(tag, text.read(in, from, to));
  }

  private Field data(String tag, int from, int to) {
    char ind1 = indicator(tag, in[from]);
    char ind2 = indicator(tag, in[from + 1]);
    return new DataField(tag, ind1, ind2, subfields(tag, from + 2, to));
  }

  private List<Subfield> subfields(String tag, int firstDelimiter, int to) {
    int at = firstDelimiter + 1;
    while (at <= to) {
      int start = at;
      while (at < to && in[at] != DELIMITER) {
        at++;
      }
      add(tag, start, at);
      at++;
    }
    return subfields.take();
  }

  private void add(String tag, int from, int to) {
    if (from < to && in[from] >= ' ' && in[from] <= '~') {
      subfields.add(
          new Subfield((char) in[from], to - from == 1 ? "" : text.read(in, from + 1, to)));
    } else if (from == to) {
      repairs.add(
          new Repair(
              Kind.SUBFIELD_CODE,
              "field %s: a delimiter with nothing behind it was left out".formatted(tag)));
    } else {
      repairs.add(
          new Repair(
              Kind.SUBFIELD_CODE,
              "field %s: a subfield without a code got a blank".formatted(tag)));
      subfields.add(new Subfield(' ', text.read(in, from, to)));
    }
  }

  private Field withWrongIndicators(String tag, int from, int delimiter, int to) {
    List<Character> found = new ArrayList<>();
    for (int i = from; i < delimiter && found.size() < 2; i++) {
      found.add(isIndicator(in[i]) ? (char) in[i] : ' ');
    }
    repairs.add(
        new Repair(
            Kind.INDICATORS,
            "field %s: %d characters stand where its two indicators should"
                .formatted(tag, delimiter - from)));
    char ind1 = found.isEmpty() ? ' ' : found.get(0);
    char ind2 = found.size() < 2 ? ' ' : found.get(1);
    return new DataField(tag, ind1, ind2, subfields(tag, delimiter, to));
  }

  private char indicator(String tag, byte b) {
    if (isIndicator(b)) {
      return (char) b;
    }
    repairs.add(
        new Repair(
            Kind.INDICATORS, "field %s: an indicator that is none became a blank".formatted(tag)));
    return ' ';
  }

  private static boolean isIndicator(byte b) {
    return b >= ' ' && b <= '~';
  }
}
