package org.consort.marc.normalize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consort.marc.normalize.edit.Change;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;
import org.consort.marc.normalize.xslt.Stylesheet;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// One record on its way through the tasks of a process.
final class ProcessRun {
  private static final Rules SYSTEM_NUMBER =
      shipped("rule \"Add system number\" when TRUE then addSystemNumber end");

  private final LocalDate entryDate;
  private final boolean traced;
  private final List<Change> changes = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private Record record;
  private Wishes wishes = Wishes.NONE;

  ProcessRun(Record record, LocalDate entryDate, boolean traced) {
    this.record = record;
    this.entryDate = entryDate;
    this.traced = traced;
  }

  Processed through(List<Task> tasks) {
    tasks.forEach(this::perform);
    return new Processed(record, wishes, List.copyOf(changes), List.copyOf(findings));
  }

  private void perform(Task task) {
    switch (task) {
      case Task.ApplyRules(Rules rules) -> apply(rules);
      case Task.AddSystemNumber() -> apply(SYSTEM_NUMBER);
      case Task.ApplyStylesheet(Stylesheet stylesheet) -> apply(stylesheet, task);
      case Task.TidyText() -> become(Tidying.tidied(record), task);
      case Task.Resequence() -> become(Tidying.resequenced(record), task);
      case Task.ClearEmptyFields() -> become(Tidying.withoutEmpty(record), task);
      case Task.ResequenceAndClear() ->
          become(Tidying.resequenced(Tidying.withoutEmpty(record)), task);
      case Task.CompleteFixedFields(FixedFieldTemplate template) ->
          become(template.complete(record, entryDate), task);
      case Task.Suppress(boolean suppressed) -> wishes = wishes.withSuppressed(suppressed);
      case Task.TagForExternalCatalogue(ExternalCatalogueTag tag) -> wishes = wishes.with(tag);
      case Task.AddToCollection() -> wishes = wishes.withCollections(collections());
    }
  }

  private void apply(Rules rules) {
    Normalized normalized = traced ? rules.traced(record) : rules.apply(record);
    record = normalized.record();
    changes.addAll(normalized.changes());
    findings.addAll(normalized.findings());
  }

  private void apply(Stylesheet stylesheet, Task task) {
    switch (stylesheet.apply(record)) {
      case Stylesheet.Transformed(Record transformed) -> become(transformed, task);
      case Stylesheet.Failed(String why) ->
          findings.add(stylesheet.name() + ": " + why + "; the record is left as it was");
    }
  }

  private void become(Record after, Task task) {
    if (traced) {
      changes.addAll(Change.between(task.name(), record, after));
    }
    record = after;
  }

  private List<String> collections() {
    return record.dataFields("787").flatMap(ProcessRun::collection).toList();
  }

  private static Stream<String> collection(DataField field) {
    return Stream.concat(field.values('w'), field.values('t'))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .limit(1);
  }

  private static Rules shipped(String text) {
    return switch (RuleFile.parse("shipped", text)) {
      case ParsedFile.Accepted(Rules rules, _) -> rules;
      case ParsedFile.Refused(var errors) -> throw new IllegalStateException(errors.toString());
    };
  }
}
