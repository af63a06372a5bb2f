package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.consort.marc.normalize.pattern.Glob;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// Changes inside one data field.
public final class SubfieldEdits {
  private SubfieldEdits() {}

  static DataField with(DataField field, List<Subfield> subfields) {
    return new DataField(field.tag(), field.ind1(), field.ind2(), subfields);
  }

  public static FieldEdit removeAll() {
    return (field, copy) -> with(field, List.of());
  }

  public static FieldEdit remove(DataAddress at) {
    return (field, copy) -> {
      List<Subfield> kept = new ArrayList<>(field.subfields().size());
      for (Subfield subfield : field.subfields()) {
        if (!at.means(subfield, copy.work())) {
          kept.add(subfield);
        }
      }
      return with(field, kept);
    };
  }

  public static FieldEdit add(Subfield subfield) {
    return (field, copy) -> field.with(subfield);
  }

  public static FieldEdit recode(DataAddress at, Which which, char code) {
    return mapped(at, which, (subfield, copy) -> new Subfield(code, subfield.value()));
  }

  /// Changes the values of the subfields named.
  public static FieldEdit revalue(DataAddress at, Which which, UnaryOperator<String> change) {
    return mapped(
        at,
        which,
        (subfield, copy) -> new Subfield(subfield.code(), change.apply(subfield.value())));
  }

  /// Puts other values in place of what the glob finds.
  public static FieldEdit replace(DataAddress at, Which which, Glob find, String with) {
    return mapped(
        at,
        which,
        (subfield, copy) -> {
          String value = find.replaced(subfield.value(), with, copy.work());
          return value.equals(subfield.value()) ? subfield : new Subfield(subfield.code(), value);
        });
  }

  public static FieldEdit mapped(
      DataAddress at, Which which, BiFunction<Subfield, WorkingCopy, Subfield> change) {
    return (field, copy) -> {
      List<Subfield> before = field.subfields();
      List<Subfield> after = null;
      int place = 0;
      for (int i = 0; i < before.size(); i++) {
        Subfield subfield = before.get(i);
        if (at.means(subfield, copy.work()) && which.includes(place++)) {
          Subfield other = change.apply(subfield, copy);
          if (!other.equals(subfield)) {
            after = after == null ? new ArrayList<>(before) : after;
            after.set(i, other);
          }
        }
      }
      return after == null ? field : with(field, after);
    };
  }

  /// Moves the subfields of these codes behind all others, in the order of the codes.
  public static FieldEdit moveToEnd(String codes) {
    return (field, copy) -> {
      List<Subfield> ordered = new ArrayList<>(field.subfields());
      ordered.removeIf(subfield -> codes.indexOf(subfield.code()) >= 0);
      for (int i = 0; i < codes.length(); i++) {
        char code = codes.charAt(i);
        field.subfields().stream().filter(s -> s.code() == code).forEach(ordered::add);
      }
      return with(field, ordered);
    };
  }

  /// Keeps the first of equal subfields.
  ///
  /// @param codes the codes looked at; empty for all
  public static FieldEdit removeRepeats(String codes) {
    return (field, copy) -> {
      Set<Subfield> seen = new HashSet<>();
      List<Subfield> kept = new ArrayList<>(field.subfields());
      copy.work().spend(WorkingCopy.length(field));
      kept.removeIf(s -> (codes.isEmpty() || codes.indexOf(s.code()) >= 0) && !seen.add(s));
      return with(field, kept);
    };
  }

  /// Gives the field the tag and the indicators of an address, and what has the code its code.
  public static FieldEdit become(DataAddress from, DataAddress to) {
    return (field, copy) -> {
      DataField renamed =
          new DataField(
              to.tags().text(),
              to.ind1Or(field.ind1()),
              to.ind2Or(field.ind2()),
              field.subfields());
      return from.namesPart() && to.namesPart()
          ? recode(from, Which.EVERY, to.code()).edit(renamed, copy)
          : renamed;
    };
  }

  public static FieldEdit firstIndicator(char indicator) {
    return (field, copy) -> new DataField(field.tag(), indicator, field.ind2(), field.subfields());
  }

  public static FieldEdit secondIndicator(char indicator) {
    return (field, copy) -> new DataField(field.tag(), field.ind1(), indicator, field.subfields());
  }
}
