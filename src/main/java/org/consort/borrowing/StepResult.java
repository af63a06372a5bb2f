package org.consort.borrowing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Side;

/// What a task has come to: what it learnt about the sides, and the events to report.
public record StepResult(
    List<Event> events,
    Map<Side, UnaryOperator<Placement>> changes,
    List<Placement> fresh,
    List<Candidate> candidates,
    String detail) {
  public StepResult {
    events = List.copyOf(events);
    changes = Map.copyOf(changes);
    fresh = List.copyOf(fresh);
    candidates = List.copyOf(candidates);
  }

  public static StepResult done(String detail) {
    return new StepResult(List.of(), Map.of(), List.of(), List.of(), detail);
  }

  public StepResult event(Event event) {
    return new StepResult(List.of(event), changes, fresh, candidates, detail);
  }

  /// A change to what is known of a side, made to what is known when the result is written.
  public StepResult change(Side side, UnaryOperator<Placement> change) {
    Map<Side, UnaryOperator<Placement>> more = new EnumMap<>(Side.class);
    more.putAll(changes);
    more.put(side, change);
    return new StepResult(events, more, fresh, candidates, detail);
  }

  /// A side that begins anew.
  public StepResult begin(Placement placement) {
    List<Placement> more = new java.util.ArrayList<>(fresh);
    more.add(placement);
    return new StepResult(events, changes, more, candidates, detail);
  }

  public StepResult considered(List<Candidate> considered) {
    return new StepResult(events, changes, fresh, considered, detail);
  }
}
