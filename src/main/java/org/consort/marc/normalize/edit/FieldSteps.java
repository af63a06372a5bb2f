package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Subfield;

/// Steps about data fields.
public final class FieldSteps {
  private FieldSteps() {}

  public static Step edit(DataAddress at, FieldEdit edit) {
    return (copy, onlyIf) -> {
      int hint = 0;
      for (Field target : copy.targets(at)) {
        int place = copy.placeOf(target, hint);
        hint = place;
        if (target instanceof DataField field && onlyIf.holds(copy, place)) {
          copy.work().spend(WorkingCopy.length(field));
          copy.replace(place, edit.edit(field, copy));
        }
      }
    };
  }

  public static Step add(Field field) {
    return (copy, onlyIf) -> {
      if (onlyIf.holds(copy, Condition.WHOLE_RECORD)) {
        copy.add(field);
      }
    };
  }

  /// Puts the subfields of the later fields into the first; excluded ones are kept only there.
  public static Step combine(DataAddress at, String excluded) {
    return (copy, onlyIf) -> {
      List<DataField> fields = new ArrayList<>();
      int hint = 0;
      for (Field target : copy.targets(at)) {
        hint = copy.placeOf(target, hint);
        if (target instanceof DataField field && onlyIf.holds(copy, hint)) {
          fields.add(field);
        }
      }
      if (fields.size() > 1) {
        copy.replace(copy.placeOf(fields.getFirst(), 0), combined(fields, excluded));
        fields.stream().skip(1).forEach(field -> copy.remove(copy.placeOf(field, 0)));
      }
    };
  }

  private static DataField combined(List<DataField> fields, String excluded) {
    List<Subfield> all = new ArrayList<>(fields.getFirst().subfields());
    for (DataField field : fields.subList(1, fields.size())) {
      for (Subfield subfield : field.subfields()) {
        if (excluded.indexOf(subfield.code()) < 0) {
          all.add(subfield);
        }
      }
    }
    return SubfieldEdits.with(fields.getFirst(), all);
  }

  /// Keeps the first of equal fields.
  public static Step removeRepeats(List<Address> addresses) {
    return (copy, onlyIf) -> addresses.forEach(at -> removeRepeats(copy, at, onlyIf));
  }

  private static void removeRepeats(WorkingCopy copy, Address at, Condition onlyIf) {
    Set<Field> seen = new HashSet<>();
    copy.work().spend(1 + copy.size() / 16);
    int place = copy.next(at.tags(), 0);
    while (place >= 0) {
      Field field = copy.field(place);
      copy.work().spend(WorkingCopy.length(field));
      boolean repeats =
          at.matches(field, copy.work()) && onlyIf.holds(copy, place) && !seen.add(field);
      if (repeats) {
        copy.remove(place);
      }
      place = copy.next(at.tags(), repeats ? place : place + 1);
    }
  }
}
