package org.consort.ordering;

import java.util.List;
import java.util.Locale;
import org.consort.marc.normalize.edit.Change;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// Puts into words what was done to an order's record before it was looked for.
record PreparationTelling(
    CheckedOrder order, Preparation preparation, Preparing.Prepared prepared) {
  Explanation.Step record() {
    String title = order.title().title();
    return new Explanation.Step(
        StepName.RECORD,
        "what the order says about the title",
        title == null ? "nothing but a record number" : title,
        "compare a record of %d fields".formatted(prepared.record().fields().size()),
        prepared.process().map(PreparationTelling::corrected).orElse("text was normalized"));
  }

  private static String corrected(Preparing.Named process) {
    int changes = process.outcome().changes().size();
    String done =
        "text was normalized, and process %s made %d change%s"
            .formatted(process.name(), changes, changes == 1 ? "" : "s");
    List<String> trouble = process.outcome().findings();
    return trouble.isEmpty() ? done : done + "; " + String.join("; ", trouble);
  }

  Explanation.Step validation() {
    int errors = prepared.errors().size();
    int all = prepared.findings().size();
    return new Explanation.Step(
        StepName.VALIDATION,
        "MARC 21, judged by " + preparation.exceptionProfile(),
        all == 0
            ? "nothing is wrong with it"
            : "%d error%s, %d warning%s"
                .formatted(errors, plural(errors), all - errors, plural(all - errors)),
        errors == 0 ? "go on" : "stop",
        errors == 0
            ? "warnings do not stop an order"
            : "the exception profile stops such a record");
  }

  private static String plural(int number) {
    return number == 1 ? "" : "s";
  }

  List<Explanation.RecordChange> changes() {
    return prepared.process().map(process -> process.outcome().changes()).orElse(List.of()).stream()
        .map(PreparationTelling::change)
        .toList();
  }

  private static Explanation.RecordChange change(Change change) {
    return new Explanation.RecordChange(
        change.rule(), change.action(), text(change.before()), text(change.after()));
  }

  List<Explanation.RecordFinding> findings() {
    return prepared.findings().stream()
        .map(
            finding ->
                new Explanation.RecordFinding(
                    finding.path(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.sentence(),
                    finding.link()))
        .toList();
  }

  private static String text(@Nullable Field field) {
    return switch (field) {
      case null -> "";
      case ControlField control -> control.tag() + "    " + control.value();
      case DataField data -> text(data);
    };
  }

  private static String text(DataField field) {
    StringBuilder text =
        new StringBuilder(field.tag()).append(' ').append(field.ind1()).append(field.ind2());
    for (Subfield subfield : field.subfields()) {
      text.append(" $").append(subfield.code()).append(' ').append(subfield.value());
    }
    return text.toString();
  }
}
