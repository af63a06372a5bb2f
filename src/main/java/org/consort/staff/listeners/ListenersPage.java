package org.consort.staff.listeners;

import java.util.List;
import java.util.Optional;
import org.consort.access.StaffRole;
import org.consort.access.StaffSession;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.publishing.Delivery;
import org.consort.publishing.Webhook;
import org.consort.publishing.WebhookStanding;
import org.consort.publishing.Webhooks;
import org.consort.staff.frame.Chapter;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.Frame;
import org.consort.staff.frame.InstitutionChoice;
import org.consort.staff.frame.Pager;
import org.consort.staff.frame.Section;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.frame.Tile;
import org.consort.staff.frame.Visit;
import org.consort.web.NotAllowedException;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The page about webhooks, for those who administer an institution.
public final class ListenersPage implements Chapter {
  private final Webhooks webhooks;
  private final InstitutionChoice institutions;
  private final Counter counter;

  public ListenersPage(Webhooks webhooks, Institutions institutions, Counter counter) {
    this.webhooks = webhooks;
    this.institutions = new InstitutionChoice(institutions, StaffRole.ADMINISTRATION);
    this.counter = counter;
  }

  @Override
  public Section section() {
    return Section.LISTENERS;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/webhooks", counter.reception().signedIn(this::page)),
        Route.get("/webhooks/{institution}/stream", counter.reception().signedIn(this::stream)));
  }

  @Override
  public List<Tile> tiles(StaffSession session) {
    return institutions.of(session).stream()
        .map(
            institution ->
                new Tile(
                    webhooks.standings(institution.id()).stream()
                        .mapToInt(WebhookStanding::waiting)
                        .sum(),
                    "messages to deliver for " + institution.name(),
                    path(institution)))
        .filter(tile -> tile.figure() > 0)
        .toList();
  }

  private Reply page(Visit visit) {
    Institution institution = institutions.inQuery(visit).orElseGet(() -> first(visit));
    List<WebhookStanding> standings = webhooks.standings(institution.id());
    Optional<Webhook> chosen = chosen(visit, standings);
    ListenerTelling telling =
        new ListenerTelling(institution.code(), chosen.map(Webhook::id).orElse(0L));
    Frame frame =
        counter
            .pages()
            .frame("Webhooks", Section.LISTENERS, visit.session())
            .in(institution.zone());
    ListenersView view =
        new ListenersView(
            institution.code(),
            institutions.choices(visit, institution),
            standings.stream().map(telling::row).toList(),
            chosen.map(webhook -> messages(visit, webhook, telling)).orElse(null),
            mark(standings));
    return counter.pages().page("listeners/list", frame, view);
  }

  private ListenersView.Messages messages(Visit visit, Webhook webhook, ListenerTelling telling) {
    Page page = Pager.wanted(visit.request());
    Listing<Delivery> found = webhooks.deliveries(webhook.institution(), webhook.id(), page);
    return new ListenersView.Messages(
        webhook.name().isBlank() ? webhook.code() : webhook.name(),
        found.entries().stream().map(ListenerTelling::row).toList(),
        new Pager(telling.path(webhook) + "&", page, found.total()));
  }

  private Reply stream(Visit visit) {
    Institution institution = institutions.named(visit);
    return counter.live().of(() -> mark(webhooks.standings(institution.id())));
  }

  /// The one the query names, else the first.
  private static Optional<Webhook> chosen(Visit visit, List<WebhookStanding> standings) {
    String id = visit.request().query("webhook").orElse("");
    Optional<Webhook> found =
        standings.stream()
            .map(WebhookStanding::webhook)
            .filter(webhook -> id.isEmpty() || String.valueOf(webhook.id()).equals(id))
            .findFirst();
    if (found.isEmpty() && !id.isEmpty()) {
      throw new NotFound(new Problem("no-such-webhook", "There is no webhook " + id + "."));
    }
    return found;
  }

  private Institution first(Visit visit) {
    return institutions.of(visit.session()).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new NotAllowedException(
                    true, new Problem("no-webhooks", "Your account shows no webhooks.")));
  }

  private static String path(Institution institution) {
    return StaffPaths.LISTENERS + "?institution=" + institution.code();
  }

  // The same on every node, so no hash codes of enums or unordered sets.
  private static String mark(List<WebhookStanding> standings) {
    StringBuilder all = new StringBuilder();
    for (WebhookStanding standing : standings) {
      Delivery latest = standing.latest();
      all.append(standing.webhook().id()).append(standing.webhook().name());
      all.append(standing.waiting()).append(standing.nextAt());
      if (latest != null) {
        all.append(latest.number()).append(latest.status().name()).append(latest.attempts());
      }
    }
    return Integer.toHexString(all.toString().hashCode());
  }
}
