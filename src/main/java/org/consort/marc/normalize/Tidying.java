package org.consort.marc.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// The parts of [InitialNormalization], each alone.
final class Tidying {
  private Tidying() {}

  static Record tidied(Record record) {
    return mapped(record, field -> Stream.of(tidied(field)));
  }

  // Blanks at the end of a control field have a position and thereby a meaning.
  private static Field tidied(Field field) {
    return switch (field) {
      case ControlField control ->
          new ControlField(control.tag(), InitialNormalization.plain(control.value()));
      case DataField data ->
          with(
              data,
              data.subfields().stream()
                  .map(s -> new Subfield(s.code(), InitialNormalization.plain(s.value()).strip()))
                  .toList());
    };
  }

  static Record withoutEmpty(Record record) {
    return mapped(record, Tidying::unlessEmpty);
  }

  private static Stream<Field> unlessEmpty(Field field) {
    return switch (field) {
      case ControlField control -> control.value().isBlank() ? Stream.empty() : Stream.of(control);
      case DataField data -> {
        List<Subfield> filled =
            data.subfields().stream().filter(subfield -> !subfield.value().isBlank()).toList();
        yield filled.isEmpty() ? Stream.empty() : Stream.of(with(data, filled));
      }
    };
  }

  static Record resequenced(Record record) {
    List<Field> fields = new ArrayList<>(record.fields());
    fields.sort(Comparator.comparing(Field::tag));
    return new Record(record.leader(), fields);
  }

  private static Record mapped(Record record, Function<Field, Stream<Field>> change) {
    return new Record(record.leader(), record.fields().stream().flatMap(change).toList());
  }

  private static DataField with(DataField field, List<Subfield> subfields) {
    return new DataField(field.tag(), field.ind1(), field.ind2(), subfields);
  }
}
