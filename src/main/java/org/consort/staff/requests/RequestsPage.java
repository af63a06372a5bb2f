package org.consort.staff.requests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.consort.access.StaffRole;
import org.consort.access.StaffSession;
import org.consort.base.Problem;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.RequestFilter;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.workflow.Stage;
import org.consort.staff.frame.Chapter;
import org.consort.staff.frame.Choice;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.Frame;
import org.consort.staff.frame.Section;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.frame.Tile;
import org.consort.staff.frame.Visit;
import org.consort.web.Handler;
import org.consort.web.NotAllowedException;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The pages about borrowing requests, for staff of the consortium.
public final class RequestsPage implements Chapter {
  private static final RequestFilter TROUBLED =
      new RequestFilter("", "", "", "", true, null, null, "", false, "", 1000);

  private final BorrowingRequests requests;
  private final Agencies agencies;
  private final Counter counter;

  public RequestsPage(BorrowingRequests requests, Agencies agencies, Counter counter) {
    this.requests = requests;
    this.agencies = agencies;
    this.counter = counter;
  }

  @Override
  public Section section() {
    return Section.REQUESTS;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/requests", allowed(this::list)),
        Route.get("/requests/stream", allowed(this::listStream)),
        Route.get("/requests/{id}", allowed(this::one)),
        Route.get("/requests/{id}/stream", allowed(this::oneStream)));
  }

  @Override
  public List<Tile> tiles(StaffSession session) {
    if (!may(session)) {
      return List.of();
    }
    Map<Stage, Integer> counts = requests.countByStage();
    int open =
        counts.entrySet().stream()
            .filter(entry -> !entry.getKey().isFinal())
            .mapToInt(Map.Entry::getValue)
            .sum();
    int troubled = requests.list(TROUBLED).size();
    return List.of(
        new Tile(open, "requests under way", StaffPaths.REQUESTS),
        new Tile(
            counts.getOrDefault(Stage.READY_FOR_PICKUP, 0),
            "on a hold shelf",
            StaffPaths.REQUESTS + "?stage=" + Stage.READY_FOR_PICKUP),
        new Tile(
            counts.getOrDefault(Stage.LOANED, 0),
            "with patrons",
            StaffPaths.REQUESTS + "?stage=" + Stage.LOANED),
        new Tile(troubled, "need attention", StaffPaths.REQUESTS + "?attention=true"));
  }

  private Handler allowed(Function<Visit, Reply> page) {
    return counter
        .reception()
        .signedIn(
            visit -> {
              if (!may(visit.session())) {
                throw new NotAllowedException(
                    true, new Problem("no-borrowing", "Your account shows no requests."));
              }
              return page.apply(visit);
            });
  }

  private static boolean may(StaffSession session) {
    return session.account().roles().contains(StaffRole.BORROWING);
  }

  private Reply list(Visit visit) {
    Asked asked = Asked.in(visit.request());
    List<BorrowingRequest> found = requests.list(asked.filter());
    List<BorrowingRequest> shown = found.subList(0, Math.min(Asked.ROWS, found.size()));
    String older =
        found.size() > Asked.ROWS
            ? StaffPaths.REQUESTS + asked.after(shown.getLast().id()).query()
            : null;
    RequestsView view =
        new RequestsView(
            asked,
            stages(asked),
            agencies(asked),
            shown.stream().map(RequestTelling::row).toList(),
            StaffPaths.REQUESTS + "/stream" + asked.query(),
            older,
            Marks.of(found));
    return counter.pages().page("requests/list", frame("Borrowing", visit), view);
  }

  private Reply one(Visit visit) {
    String id = visit.request().segment("id");
    BorrowingRequest request = requests.get(id);
    RequestStory story = new RequestStory(request, requests.history(id), requests.candidates(id));
    String title = request.wish().title().title();
    return counter.pages().page("requests/one", frame(title, visit), story.view());
  }

  private Reply listStream(Visit visit) {
    RequestFilter filter = Asked.in(visit.request()).filter();
    return counter.live().of(() -> Marks.of(requests.list(filter)));
  }

  private Reply oneStream(Visit visit) {
    String id = requests.get(visit.request().segment("id")).id();
    return counter.live().of(() -> Marks.of(requests.get(id), requests.history(id)));
  }

  private Frame frame(String title, Visit visit) {
    return counter.pages().frame(title, Section.REQUESTS, visit.session());
  }

  private static List<Choice> stages(Asked asked) {
    return Arrays.stream(Stage.values())
        .map(stage -> new Choice(stage.name(), stage.meaning(), stage.name().equals(asked.stage())))
        .toList();
  }

  private List<Choice> agencies(Asked asked) {
    return agencies.all().stream()
        .map(one -> new Choice(one.code(), one.name(), one.code().equals(asked.agency())))
        .toList();
  }
}
