package org.consort.staff.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.borrowing.Attention;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.HistoryEntry;
import org.consort.borrowing.Wish;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.workflow.BorrowingWorkflow;
import org.consort.borrowing.workflow.Stage;
import org.consort.borrowing.workflow.Transition;
import org.consort.borrowing.workflow.WorkflowDrawing;
import org.consort.staff.frame.Fact;
import org.jspecify.annotations.Nullable;

/// Tells one request: where it stands, how it came there, and what can happen next.
record RequestStory(
    BorrowingRequest request, List<HistoryEntry> history, List<Candidate> candidates) {
  RequestView view() {
    Stage stage = request.stage();
    return new RequestView(
        RequestTelling.row(request),
        stage.name(),
        Milestone.of(stage, passed().contains(Stage.LOANED)),
        trouble(),
        facts(),
        SidesTelling.of(request),
        candidates.stream().map(RequestStory::considered).toList(),
        next(),
        HistoryTelling.newestFirst(history),
        WorkflowDrawing.svg(stage, passed()),
        Marks.of(request, history));
  }

  private Set<Stage> passed() {
    Set<Stage> stages =
        history.stream()
            .map(HistoryEntry::stage)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    stages.remove(request.stage());
    return stages;
  }

  private RequestView.@Nullable Trouble trouble() {
    Attention attention = request.attention();
    return attention == null
        ? null
        : new RequestView.Trouble(attention.problem(), attention.owner(), attention.deadline());
  }

  private List<Fact> facts() {
    Wish wish = request.wish();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact("Number", request.id()));
    facts.add(new Fact("Route", RequestTelling.words(request.progress().route().name())));
    facts.add(new Fact("Patron", wish.patron().id() + " of " + wish.patron().agency()));
    facts.add(new Fact("Pickup", wish.pickup().agency() + " " + wish.pickup().library()));
    add(facts, "ISBN", wish.title().isbn());
    add(facts, "Volume", wish.volume());
    add(facts, "Chosen copy", wish.copy().barcode());
    add(facts, "Note", wish.note());
    if (request.progress().outcome() != null) {
      add(facts, "Outcome", RequestTelling.words(request.progress().outcome().name()));
    }
    return facts;
  }

  private static void add(List<Fact> facts, String name, String value) {
    if (!value.isBlank()) {
      facts.add(new Fact(name, value));
    }
  }

  private List<RequestView.Next> next() {
    return BorrowingWorkflow.next(request.progress().route(), request.stage()).stream()
        .map(RequestStory::next)
        .toList();
  }

  private static RequestView.Next next(Transition row) {
    return new RequestView.Next(
        RequestTelling.words(row.eventName()), row.reason(), row.to().meaning());
  }

  private static RequestView.Considered considered(Candidate candidate) {
    String verdict =
        switch (candidate.rank()) {
          case 0 -> "cannot be asked";
          case 1 -> "first choice";
          default -> "choice " + candidate.rank();
        };
    String reasons =
        candidate.reasons().isEmpty()
            ? "nothing speaks against it"
            : String.join("; ", candidate.reasons());
    return new RequestView.Considered(candidate.agency(), candidate.barcode(), verdict, reasons);
  }
}
