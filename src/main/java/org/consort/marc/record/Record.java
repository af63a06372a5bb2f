package org.consort.marc.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A MARC record, bibliographic or holdings. Fields keep the order they came in, and a tag may
/// repeat.
@SuppressWarnings("JavaLangClash") // The field's own word; nobody here means java.lang.Record.
public record Record(Leader leader, List<Field> fields) {
  public Record {
    fields = List.copyOf(fields);
  }

  public static Record of(Leader leader, Field... fields) {
    return new Record(leader, List.of(fields));
  }

  /// The value of the first control field with the tag.
  public Optional<String> control(String tag) {
    for (Field field : fields) {
      if (field instanceof ControlField control && control.tag().equals(tag)) {
        return Optional.of(control.value());
      }
    }
    return Optional.empty();
  }

  public Stream<Field> fields(String tag) {
    return fields.stream().filter(field -> field.tag().equals(tag));
  }

  public Stream<DataField> dataFields(String tag) {
    return fields(tag).filter(DataField.class::isInstance).map(DataField.class::cast);
  }

  public Optional<DataField> first(String tag) {
    return dataFields(tag).findFirst();
  }

  /// The first subfield with the code in any field with the tag.
  public Optional<String> first(String tag, char code) {
    return dataFields(tag).flatMap(field -> field.values(code)).findFirst();
  }

  /// Every subfield with the code in every field with the tag.
  public Stream<String> values(String tag, char code) {
    return dataFields(tag).flatMap(field -> field.values(code));
  }

  public Record with(Leader other) {
    return new Record(other, fields);
  }

  /// The record with the field put before the first one whose tag sorts after it.
  public Record with(Field field) {
    List<Field> more = new ArrayList<>(fields);
    int at = 0;
    while (at < more.size() && more.get(at).tag().compareTo(field.tag()) <= 0) {
      at++;
    }
    more.add(at, field);
    return new Record(leader, more);
  }

  public Record without(Predicate<? super Field> unwanted) {
    return new Record(leader, fields.stream().filter(unwanted.negate()).toList());
  }

  public Record without(String tag) {
    return without(field -> field.tag().equals(tag));
  }
}
