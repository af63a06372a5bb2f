package org.consort.staff;

import java.util.List;
import org.consort.staff.frame.Chapter;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.Frame;
import org.consort.staff.frame.Section;
import org.consort.staff.frame.Visit;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The start page: what there is to do, counted.
final class TodayPage {
  private final List<Chapter> chapters;
  private final Counter counter;

  TodayPage(List<Chapter> chapters, Counter counter) {
    this.chapters = chapters;
    this.counter = counter;
  }

  Route route() {
    return Route.get("/", counter.reception().signedIn(this::page));
  }

  private Reply page(Visit visit) {
    Frame frame = counter.pages().frame("Today", Section.START, visit.session());
    List<TodayView.Group> groups =
        chapters.stream()
            .map(c -> new TodayView.Group(c.section().label(), c.tiles(visit.session())))
            .filter(group -> !group.tiles().isEmpty())
            .toList();
    return counter.pages().page("today", frame, new TodayView(groups));
  }
}
