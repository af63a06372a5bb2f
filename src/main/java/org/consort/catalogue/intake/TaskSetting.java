package org.consort.catalogue.intake;

/// One task of a process as it is kept.
///
/// @param name of the rule file or the stylesheet; empty where there is none
/// @param text of the rule file or the stylesheet; empty where there is none
public record TaskSetting(TaskKind kind, String name, String text) {
  public static TaskSetting rules(String name, String text) {
    return new TaskSetting(TaskKind.RULES, name, text);
  }

  public static TaskSetting of(TaskKind kind) {
    return new TaskSetting(kind, "", "");
  }
}
