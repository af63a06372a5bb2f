package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.DataField;

/// Who is named: the main entry (100, 110, 111, in each script) and the added ones (700, 710, 711).
public record Names(List<Name> main, List<Name> added) {
  private static final int MOST = 12;

  static Names of(FieldsByTag fields) {
    return new Names(read(fields, "100", "110", "111"), read(fields, "700", "710", "711"));
  }

  private static List<Name> read(FieldsByTag fields, String... tags) {
    List<Name> names = new ArrayList<>();
    for (String tag : tags) {
      for (DataField field : fields.of(tag)) {
        Name name = Name.of(field);
        if (!name.isEmpty() && names.size() < MOST) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  public boolean isEmpty() {
    return main.isEmpty() && added.isEmpty();
  }

  /// The name to show for the record.
  public String shown() {
    if (isEmpty()) {
      return "";
    }
    return (main.isEmpty() ? added : main).getFirst().shown();
  }
}
