package org.consort.borrowing.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The words a row of the table is written in: `from(…).on(…).when(…).goTo(…).then(…).because(…)`.
final class Row {
  private Row() {}

  static From from(Stage first, Stage... more) {
    return new From(EnumSet.allOf(Route.class), EnumSet.of(first, more));
  }

  record From(Set<Route> routes, Set<Stage> stages) {
    From on(Route first, Route... more) {
      return new From(EnumSet.of(first, more), stages);
    }

    When when(Class<? extends Event> event) {
      return new When(this, event);
    }
  }

  record When(From from, Class<? extends Event> event) {
    Then goTo(Stage to) {
      return new Then(this, to, List.of());
    }
  }

  record Then(When when, Stage to, List<Task> tasks) {
    Then then(Task... named) {
      return new Then(when, to, List.of(named));
    }

    Transition because(String reason) {
      return new Transition(
          when.from().routes(), when.from().stages(), when.event(), to, tasks, reason);
    }
  }
}
