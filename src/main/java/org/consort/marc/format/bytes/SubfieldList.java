package org.consort.marc.format.bytes;

import java.util.Arrays;
import java.util.List;
import org.consort.marc.record.Subfield;

/// Subfields as they are collected, field after field. The usual few are listed without a copy on
/// the way, which `List.of` makes of any array.
public final class SubfieldList {
  private Subfield[] subfields = new Subfield[16];
  private int size;

  public void add(Subfield subfield) {
    if (size == subfields.length) {
      subfields = Arrays.copyOf(subfields, size * 2);
    }
    subfields[size++] = subfield;
  }

  /// What was added, which is then forgotten here.
  public List<Subfield> take() {
    Subfield[] s = subfields;
    int count = size;
    size = 0;
    return switch (count) {
      case 0 -> List.of();
      case 1 -> List.of(s[0]);
      case 2 -> List.of(s[0], s[1]);
      case 3 -> List.of(s[0], s[1], s[2]);
      case 4 -> List.of(s[0], s[1], s[2], s[3]);
      case 5 -> List.of(s[0], s[1], s[2], s[3], s[4]);
      case 6 -> List.of(s[0], s[1], s[2], s[3], s[4], s[5]);
      default -> List.of(Arrays.copyOf(s, count));
    };
  }
}
