package org.consort.api.hub;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Stage;
import org.consort.borrowing.workflow.Task;
import org.consort.borrowing.workflow.Transition;
import org.consort.borrowing.workflow.WorkflowDrawing;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// The table of the workflow, and its picture.
final class WorkflowEndpoint {
  private final TokenDoor door;

  WorkflowEndpoint(TokenDoor door) {
    this.door = door;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/workflow", door.read(this::table)),
        Route.get("/workflow.svg", door.read(this::picture)));
  }

  private Reply table(Request request) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("stages", Arrays.stream(Stage.values()).map(WorkflowEndpoint::stage).toList());
    shape.put("events", Event.kinds().stream().map(Class::getSimpleName).toList());
    shape.put("tasks", Arrays.stream(Task.values()).map(WorkflowEndpoint::task).toList());
    shape.put("rows", BorrowingWorkflow.TRANSITIONS.stream().map(WorkflowEndpoint::row).toList());
    return Reply.of(200, "application/json", Json.write(shape));
  }

  private static Map<String, @Nullable Object> stage(Stage stage) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("name", stage.name());
    shape.put("meaning", stage.meaning());
    shape.put("final", stage.isFinal());
    return shape;
  }

  private static Map<String, @Nullable Object> task(Task task) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("name", task.name());
    shape.put("meaning", task.meaning());
    return shape;
  }

  private static Map<String, @Nullable Object> row(Transition row) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("routes", row.routes().stream().map(Enum::name).toList());
    shape.put("from", row.from().stream().map(Enum::name).toList());
    shape.put("event", row.eventName());
    shape.put("to", row.to().name());
    shape.put("tasks", row.tasks().stream().map(Enum::name).toList());
    shape.put("reason", row.reason());
    return shape;
  }

  private Reply picture(Request request) {
    return Reply.of(
        200,
        "image/svg+xml; charset=UTF-8",
        WorkflowDrawing.svg(null, EnumSet.noneOf(Stage.class)));
  }
}
