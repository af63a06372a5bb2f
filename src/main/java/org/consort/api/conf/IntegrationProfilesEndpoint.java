package org.consort.api.conf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.conf.IntegrationProfile;
import org.consort.alma.conf.IntegrationProfiles;
import org.consort.alma.hooks.HookDeliveries;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.publishing.Delivery;
import org.consort.publishing.PublishingReason;
import org.consort.publishing.Webhook;
import org.consort.publishing.Webhooks;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Integration profiles of the type `WEBHOOKS`, and what was delivered to each.
public final class IntegrationProfilesEndpoint {
  private static final String PROFILES = "/conf/integration-profiles";
  private static final String PROFILE = PROFILES + "/{id}";

  private final Doors doors;
  private final Webhooks webhooks;

  public IntegrationProfilesEndpoint(Doors doors, Webhooks webhooks) {
    this.doors = doors;
    this.webhooks = webhooks;
  }

  public List<Route> routes() {
    return List.of(
        Route.get(PROFILES, doors.read(Area.CONF, this::list)),
        Route.post(PROFILES, doors.write(Area.CONF, this::add)),
        Route.get(PROFILE, doors.read(Area.CONF, this::one)),
        Route.put(PROFILE, doors.write(Area.CONF, this::replace)),
        Route.get(PROFILE + "/deliveries", doors.read(Area.CONF, this::deliveries)));
  }

  private Reply list(AlmaRequest request) {
    Page page = request.page();
    Predicate<Webhook> wanted = wanted(request);
    List<Webhook> all =
        webhooks.all(request.institutionId()).stream()
            .filter(_ -> request.query("type").map(WebhookProfile.TYPE::equals).orElse(true))
            .filter(wanted)
            .toList();
    List<IntegrationProfile> shown =
        all.stream()
            .skip(page.offset())
            .limit(page.limit())
            .map(webhook -> WebhookProfile.shown(request, webhook))
            .toList();
    return request.reply(new IntegrationProfiles(shown, all.size()));
  }

  // All profiles were made by programs, which are no users.
  private static Predicate<Webhook> wanted(AlmaRequest request) {
    return request
        .query("q")
        .map(QueryTerm::one)
        .<Predicate<Webhook>>map(
            term ->
                switch (term.field()) {
                  case "name" -> webhook -> has(webhook.name(), term.text());
                  case "created_by" -> _ -> false;
                  default -> throw QueryTerm.badQuery();
                })
        .orElse(_ -> true);
  }

  private static boolean has(String name, String words) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(lower::contains);
  }

  private Reply one(AlmaRequest request) {
    return request.reply(WebhookProfile.shown(request, named(request)));
  }

  private Reply add(AlmaRequest request) {
    IntegrationProfile sent = request.body(IntegrationProfile.class);
    Webhook added = webhooks.add(request.institutionId(), WebhookProfile.wanted(sent));
    return request.reply(WebhookProfile.shown(request, added));
  }

  private Reply replace(AlmaRequest request) {
    Webhook before = named(request);
    IntegrationProfile sent = request.body(IntegrationProfile.class);
    Webhook after =
        webhooks.replace(request.institutionId(), before.id(), WebhookProfile.wanted(sent, before));
    return request.reply(WebhookProfile.shown(request, after));
  }

  private Reply deliveries(AlmaRequest request) {
    Listing<Delivery> found =
        webhooks.deliveries(request.institutionId(), named(request).id(), request.page());
    return request.reply(
        new HookDeliveries(
            found.entries().stream().map(d -> WebhookProfile.shown(request, d)).toList(),
            found.total()));
  }

  private Webhook named(AlmaRequest request) {
    String id = request.segment("id");
    return (id.matches("[0-9]{1,18}")
            ? webhooks.find(request.institutionId(), Long.parseLong(id))
            : Optional.<Webhook>empty())
        .orElseThrow(() -> new BadRequest(PublishingReason.NO_SUCH_PROFILE.about(id)));
  }
}
