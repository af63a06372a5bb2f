package org.consort.staff;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffSessions;
import org.consort.acquisitions.Acquisitions;
import org.consort.borrowing.BorrowingRequests;
import org.consort.borrowing.consortium.Agencies;
import org.consort.institution.Institutions;
import org.consort.ordering.Ordering;
import org.consort.publishing.Webhooks;
import org.consort.staff.frame.Assets;
import org.consort.staff.frame.Chapter;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.LiveStream;
import org.consort.staff.frame.LocalTime;
import org.consort.staff.frame.Pages;
import org.consort.staff.frame.Reception;
import org.consort.staff.frame.Section;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.listeners.ListenersPage;
import org.consort.staff.orders.OrdersPage;
import org.consort.staff.requests.RequestsPage;
import org.consort.web.Part;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// All staff pages, below `/staff`. Close it before the server, so that open streams end.
public final class StaffSite implements AutoCloseable {
  /// Who may come in.
  public record Door(StaffAccounts accounts, StaffSessions sessions, Institutions institutions) {}

  /// What the pages about orders show.
  public record Orders(Ordering ordering, Acquisitions acquisitions) {}

  /// What the pages about borrowing show.
  public record Borrowing(BorrowingRequests requests, Agencies agencies) {}

  /// What this site has pages about; null leaves the chapter out.
  public record Contents(
      @Nullable Orders orders, @Nullable Borrowing borrowing, @Nullable Webhooks webhooks) {
    List<Section> sections() {
      List<Section> sections = new ArrayList<>(List.of(Section.START));
      if (orders != null) {
        sections.add(Section.ORDERS);
      }
      if (borrowing != null) {
        sections.add(Section.REQUESTS);
      }
      if (webhooks != null) {
        sections.add(Section.LISTENERS);
      }
      return sections;
    }
  }

  private final Door door;
  private final Counter counter;
  private final Assets assets;
  private final List<Chapter> chapters;

  public StaffSite(Door door, Contents contents, InstantSource clock) {
    this.door = door;
    this.assets = Assets.load();
    LocalTime time = new LocalTime(door.institutions(), clock);
    Pages pages = new Pages(assets, time, contents.sections());
    this.counter = new Counter(pages, new Reception(door.sessions()), new LiveStream());
    this.chapters = chapters(contents, door.institutions(), counter);
  }

  public Part part() {
    List<Route> routes = new ArrayList<>();
    routes.add(assets.route());
    routes.addAll(new SignInPage(door.accounts(), door.sessions(), counter).routes());
    routes.add(new TodayPage(chapters, counter).route());
    chapters.forEach(chapter -> routes.addAll(chapter.routes()));
    StaffErrorPage errors = new StaffErrorPage(counter.pages(), counter.reception());
    return new Part(StaffPaths.PREFIX, errors, routes);
  }

  @Override
  public void close() {
    counter.live().close();
  }

  private static List<Chapter> chapters(
      Contents contents, Institutions institutions, Counter counter) {
    List<Chapter> chapters = new ArrayList<>();
    if (contents.orders() instanceof Orders(var ordering, var acquisitions)) {
      chapters.add(new OrdersPage(ordering, acquisitions, institutions, counter));
    }
    if (contents.borrowing() instanceof Borrowing(var requests, var agencies)) {
      chapters.add(new RequestsPage(requests, agencies, counter));
    }
    Webhooks webhooks = contents.webhooks();
    if (webhooks != null) {
      chapters.add(new ListenersPage(webhooks, institutions, counter));
    }
    return chapters;
  }
}
