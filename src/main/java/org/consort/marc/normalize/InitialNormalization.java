package org.consort.marc.normalize;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// What happens to every incoming record first: text becomes Unicode NFC without control
/// characters, subfields lose blanks at both ends, empty subfields and fields go, fields are
/// ordered by tag and otherwise keep their order.
public final class InitialNormalization {
  private InitialNormalization() {}

  public static Record normalize(Record record) {
    List<Field> fields = new ArrayList<>(record.fields().size());
    for (Field field : record.fields()) {
      tidied(field).ifPresent(fields::add);
    }
    fields.sort(Comparator.comparing(Field::tag));
    return new Record(record.leader(), fields);
  }

  private static Optional<? extends Field> tidied(Field field) {
    return switch (field) {
      case ControlField control -> tidied(control);
      case DataField data -> tidied(data);
    };
  }

  // Blanks at the end of a control field have a position and thereby a meaning.
  private static Optional<ControlField> tidied(ControlField field) {
    return Optional.of(new ControlField(field.tag(), plain(field.value())))
        .filter(tidied -> !tidied.value().isBlank());
  }

  private static Optional<DataField> tidied(DataField field) {
    List<Subfield> subfields = new ArrayList<>(field.subfields().size());
    for (Subfield subfield : field.subfields()) {
      String value = plain(subfield.value()).strip();
      if (!value.isEmpty()) {
        subfields.add(new Subfield(subfield.code(), value));
      }
    }
    return subfields.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataField(field.tag(), field.ind1(), field.ind2(), subfields));
  }

  static String plain(String text) {
    return isPlain(text) ? text : Normalizer.normalize(withoutControls(text), Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
  }

  private static String withoutControls(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
