package org.consort.borrowing.workflow;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One row of the table: what an event does to a request that stands in one of some stages.
///
/// @param routes the routes the row is for
/// @param tasks what has then to be done, in this order
/// @param reason why, in a sentence for people
public record Transition(
    Set<Route> routes,
    Set<Stage> from,
    Class<? extends Event> event,
    Stage to,
    List<Task> tasks,
    String reason) {
  public Transition {
    routes = Collections.unmodifiableSet(EnumSet.copyOf(routes));
    from = Collections.unmodifiableSet(EnumSet.copyOf(from));
    tasks = List.copyOf(tasks);
  }

  public boolean covers(Route route, Stage stage, Class<? extends Event> kind) {
    return event.equals(kind) && from.contains(stage) && routes.contains(route);
  }

  public boolean isForEveryRoute() {
    return routes.size() == Route.values().length;
  }

  /// The event's name, for example `ItemShipped`.
  public String eventName() {
    return event.getSimpleName();
  }
}
