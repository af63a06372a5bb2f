package org.consort.catalogue.intake;

import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.marc.normalize.ExternalCatalogueTag;
import org.consort.marc.normalize.FixedFieldTemplate;
import org.consort.marc.normalize.Task;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;
import org.consort.marc.normalize.rules.RuleFinding;
import org.consort.marc.normalize.xslt.Stylesheet;

/// What a task of a process does. The names are kept and never change.
public enum TaskKind {
  RULES,
  STYLESHEET,
  TIDY_TEXT,
  RESEQUENCE,
  CLEAR_EMPTY_FIELDS,
  RESEQUENCE_AND_CLEAR,
  SUPPRESS,
  UNSUPPRESS,
  PUBLISH_BIB,
  PUBLISH_HOLDINGS,
  DO_NOT_PUBLISH,
  ADD_SYSTEM_NUMBER,
  ADD_TO_COLLECTION,
  COMPLETE_FIXED_FIELDS;

  /// @throws BadRequest telling where and why the text of a rule file or a stylesheet is none
  static Task task(TaskSetting setting) {
    return switch (setting.kind()) {
      case RULES -> rules(setting);
      case STYLESHEET -> stylesheet(setting);
      case TIDY_TEXT -> new Task.TidyText();
      case RESEQUENCE -> new Task.Resequence();
      case CLEAR_EMPTY_FIELDS -> new Task.ClearEmptyFields();
      case RESEQUENCE_AND_CLEAR -> new Task.ResequenceAndClear();
      case SUPPRESS -> new Task.Suppress(true);
      case UNSUPPRESS -> new Task.Suppress(false);
      case PUBLISH_BIB ->
          new Task.TagForExternalCatalogue(ExternalCatalogueTag.PUBLISH_BIBLIOGRAPHIC_RECORDS);
      case PUBLISH_HOLDINGS ->
          new Task.TagForExternalCatalogue(ExternalCatalogueTag.PUBLISH_HOLDINGS_ONLY);
      case DO_NOT_PUBLISH -> new Task.TagForExternalCatalogue(ExternalCatalogueTag.DO_NOT_PUBLISH);
      case ADD_SYSTEM_NUMBER -> new Task.AddSystemNumber();
      case ADD_TO_COLLECTION -> new Task.AddToCollection();
      case COMPLETE_FIXED_FIELDS -> new Task.CompleteFixedFields(FixedFieldTemplate.BOOK);
    };
  }

  private static Task rules(TaskSetting setting) {
    return switch (RuleFile.parse(setting.name(), setting.text())) {
      case ParsedFile.Accepted accepted -> new Task.ApplyRules(accepted.rules());
      case ParsedFile.Refused refused ->
          throw refusal(
              setting,
              refused.errors().stream()
                  .map(RuleFinding::toString)
                  .collect(Collectors.joining("; ")));
    };
  }

  private static Task stylesheet(TaskSetting setting) {
    return switch (Stylesheet.parse(setting.name(), setting.text())) {
      case Stylesheet.Accepted accepted -> new Task.ApplyStylesheet(accepted.stylesheet());
      case Stylesheet.Refused refused -> throw refusal(setting, refused.why());
    };
  }

  private static BadRequest refusal(TaskSetting setting, String why) {
    return new BadRequest(IntakeReason.UNREADABLE_TASK.about(setting.name(), why));
  }
}
