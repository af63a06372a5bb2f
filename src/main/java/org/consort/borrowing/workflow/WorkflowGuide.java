package org.consort.borrowing.workflow;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The guide to the workflow in Markdown, with a Mermaid diagram, written from the table.
public final class WorkflowGuide {
  private WorkflowGuide() {}

  /// The whole text of `docs/borrowing-workflow.md`.
  public static String markdown() {
    return """
    # The life of a borrowing request

    This page is written by the program from its table of transitions (`BorrowingWorkflow.TRANSITIONS`).
    Do not edit it: change the table, then run
    `./mvnw test -Dtest=BorrowingWorkflowTest -Dconsort.draw=true`.

    An event that no row covers is noted in the request's history and changes nothing. Trouble is
    a flag beside the stage, never a stage.

    ## Stages

    %s
    ## Rows

    %s
    ## Tasks

    %s
    ## Diagram

    ```mermaid
    stateDiagram-v2
    %s```
    """
        .formatted(stages(), rows(), tasks(), diagram());
  }

  private static String stages() {
    StringBuilder text = new StringBuilder("| stage | meaning |\n| --- | --- |\n");
    for (Stage stage : Stage.values()) {
      String end = stage.isFinal() ? " (end)" : "";
      text.append("| %s | %s%s |\n".formatted(stage, stage.meaning(), end));
    }
    return text.toString();
  }

  private static String rows() {
    StringBuilder text =
        new StringBuilder(
            "| route | from | when | to | then | because |\n| --- | --- | --- | --- | --- | --- |\n");
    for (Transition row : BorrowingWorkflow.TRANSITIONS) {
      text.append(
          "| %s | %s | %s | %s | %s | %s |\n"
              .formatted(
                  routes(row),
                  names(row.from()),
                  row.eventName(),
                  row.to(),
                  row.tasks().stream().map(Task::meaning).collect(Collectors.joining("; ")),
                  row.reason()));
    }
    return text.toString();
  }

  private static String tasks() {
    StringBuilder text = new StringBuilder("| task | does |\n| --- | --- |\n");
    for (Task task : Task.values()) {
      text.append("| %s | %s |\n".formatted(task, task.meaning()));
    }
    return text.toString();
  }

  private static String diagram() {
    StringBuilder text = new StringBuilder();
    text.append("    [*] --> %s\n".formatted(BorrowingWorkflow.FIRST_STAGE));
    for (Transition row : BorrowingWorkflow.TRANSITIONS) {
      String label = row.eventName() + (row.isForEveryRoute() ? "" : " (" + routes(row) + ")");
      row.from()
          .forEach(from -> text.append("    %s --> %s : %s\n".formatted(from, row.to(), label)));
    }
    EnumSet.allOf(Stage.class).stream()
        .filter(Stage::isFinal)
        .forEach(stage -> text.append("    %s --> [*]\n".formatted(stage)));
    return text.toString();
  }

  /// The number of libraries; nothing when the row is for every route.
  private static String routes(Transition row) {
    return row.isForEveryRoute()
        ? ""
        : row.routes().stream()
            .map(route -> Integer.toString(route.libraries()))
            .collect(Collectors.joining(", "));
  }

  private static String names(Set<Stage> stages) {
    return stages.stream().map(Stage::name).collect(Collectors.joining(", "));
  }
}
