package org.consort.marc.normalize.rules;

import java.util.List;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Rules and records written short, for tests.
final class Rulebook {
  private Rulebook() {}

  static Rules rules(String text) {
    return switch (RuleFile.parse("test", text)) {
      case ParsedFile.Accepted(Rules rules, _) -> rules;
      case ParsedFile.Refused(List<RuleFinding> errors) -> throw new AssertionError(errors);
    };
  }

  static List<String> errors(String text) {
    return switch (RuleFile.parse("test", text)) {
      case ParsedFile.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
      case ParsedFile.Refused(List<RuleFinding> errors) ->
          errors.stream().map(RuleFinding::toString).toList();
    };
  }

  static List<String> warnings(String text) {
    return ((ParsedFile.Accepted) RuleFile.parse("test", text))
        .warnings().stream().map(RuleFinding::toString).toList();
  }

  /// What the action makes of the fields, always.
  static List<String> after(String action, String... fields) {
    return after("TRUE", action, fields);
  }

  static List<String> after(String condition, String action, String[] fields) {
    return shown(apply("rule \"r\" when " + condition + " then " + action + "\nend", fields));
  }

  static Record apply(String rules, String... fields) {
    Normalized normalized = rules(rules).apply(record(fields));
    if (!normalized.findings().isEmpty()) {
      throw new AssertionError(normalized.findings());
    }
    return normalized.record();
  }

  /// A record of a book with fields like `245 10 $aEmma /$cJane Austen.` and `001 123`.
  static Record record(String... fields) {
    Record record = Record.of(Leader.BOOK);
    for (String field : fields) {
      record =
          field.startsWith("LDR ")
              ? record.with(new Leader(field.substring(4)))
              : with(record, field(field));
    }
    return record;
  }

  private static Record with(Record record, Field field) {
    return new Record(
        record.leader(),
        java.util.stream.Stream.concat(record.fields().stream(), java.util.stream.Stream.of(field))
            .toList());
  }

  private static Field field(String text) {
    String tag = text.substring(0, 3);
    if (tag.startsWith("00")) {
      return new ControlField(tag, text.substring(4));
    }
    DataField field = new DataField(tag, text.charAt(4), text.charAt(5), List.of());
    for (String part : text.substring(6).strip().split("\\$", -1)) {
      if (!part.isEmpty()) {
        field = field.with(new org.consort.marc.record.Subfield(part.charAt(0), part.substring(1)));
      }
    }
    return field;
  }

  /// The fields of a record in the same words.
  static List<String> shown(Record record) {
    return record.fields().stream().map(Rulebook::shown).toList();
  }

  static String shown(Field field) {
    return switch (field) {
      case ControlField control -> control.tag() + " " + control.value();
      case DataField data -> {
        StringBuilder shown = new StringBuilder(data.tag() + " " + data.ind1() + data.ind2() + " ");
        data.subfields().forEach(s -> shown.append('$').append(s.code()).append(s.value()));
        yield shown.toString();
      }
    };
  }
}
