package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// The data fields of a record by tag. The other script of a field (880 with $6) is found under the
/// tag it stands for, after the fields of that tag.
record FieldsByTag(Map<String, List<DataField>> byTag) {
  /// More of one tag than this is not looked at.
  private static final int MOST = 40;

  static FieldsByTag of(Record record) {
    Map<String, List<DataField>> byTag = new HashMap<>();
    List<DataField> otherScripts = new ArrayList<>();
    for (Field field : record.fields()) {
      if (field instanceof DataField data) {
        if (data.tag().equals("880")) {
          otherScripts.add(data);
        } else {
          put(byTag, data.tag(), data);
        }
      }
    }
    for (DataField field : otherScripts) {
      put(byTag, linkedTag(field), field);
    }
    return new FieldsByTag(byTag);
  }

  private static void put(Map<String, List<DataField>> byTag, String tag, DataField field) {
    List<DataField> same = byTag.computeIfAbsent(tag, _ -> new ArrayList<>(2));
    if (same.size() < MOST) {
      same.add(field);
    }
  }

  private static String linkedTag(DataField field) {
    String link = first(field, '6');
    return link.length() >= 3 ? link.substring(0, 3) : "880";
  }

  List<DataField> of(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  boolean has(String tag) {
    return byTag.containsKey(tag);
  }

  /// The first subfield's value, empty when there is none.
  static String first(DataField field, char code) {
    for (Subfield subfield : field.subfields()) {
      if (subfield.code() == code) {
        return subfield.value();
      }
    }
    return "";
  }
}
