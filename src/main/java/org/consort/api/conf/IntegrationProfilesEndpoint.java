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
import org.consort.alma.wire.Coded;
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
import org.jspecify.annotations.Nullable;

/// Integration profiles: those of the type `NEW_ORDER_API`, under which orders are taken, those of
/// the type `WEBHOOKS`, and what was delivered to each of these.
public final class IntegrationProfilesEndpoint {
  private static final String PROFILES = "/conf/integration-profiles";
  private static final String PROFILE = PROFILES + "/{id}";

  private final Doors doors;
  private final Webhooks webhooks;
  private final org.consort.ordering.IntegrationProfiles orders;

  public IntegrationProfilesEndpoint(
      Doors doors, Webhooks webhooks, org.consort.ordering.IntegrationProfiles orders) {
    this.doors = doors;
    this.webhooks = webhooks;
    this.orders = orders;
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
    Predicate<IntegrationProfile> wanted = wanted(request);
    Optional<String> type = request.query("type");
    List<IntegrationProfile> all =
        all(request)
            .filter(profile -> type.isEmpty() || type.equals(type(profile)))
            .filter(wanted)
            .toList();
    return request.reply(new IntegrationProfiles(page.of(all).toList(), all.size()));
  }

  private Stream<IntegrationProfile> all(AlmaRequest request) {
    return Stream.concat(
        orders.numbered(request.institutionId()).entrySet().stream()
            .map(order -> OrderProfile.shown(request, order.getKey(), order.getValue())),
        webhooks.all(request.institutionId()).stream()
            .map(webhook -> WebhookProfile.shown(request, webhook)));
  }

  private static Optional<String> type(IntegrationProfile profile) {
    return Optional.ofNullable(profile.type()).flatMap(Coded::code);
  }

  // All profiles were made by programs, which are no users.
  private static Predicate<IntegrationProfile> wanted(AlmaRequest request) {
    return request
        .query("q")
        .map(QueryTerm::one)
        .<Predicate<IntegrationProfile>>map(
            term ->
                switch (term.field()) {
                  case "name" -> profile -> has(profile.name(), term.text());
                  case "created_by" -> _ -> false;
                  default -> throw QueryTerm.badQuery();
                })
        .orElse(_ -> true);
  }

  private static boolean has(@Nullable String name, String words) {
    String lower = String.valueOf(name).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(lower::contains);
  }

  private Reply one(AlmaRequest request) {
    return request.reply(shown(request, profile -> request.segment("id").equals(profile.id())));
  }

  private IntegrationProfile shown(AlmaRequest request, Predicate<IntegrationProfile> wanted) {
    return all(request)
        .filter(wanted)
        .findFirst()
        .orElseThrow(() -> unknown(request.segment("id")));
  }

  private Reply add(AlmaRequest request) {
    SentSettings sent = new SentSettings(request.body(IntegrationProfile.class));
    return switch (sent.type()) {
      case OrderProfile.CODE -> {
        long number = orders.add(request.institutionId(), order(request, sent));
        yield order(request, number);
      }
      case WebhookProfile.TYPE -> {
        Webhook added = webhooks.add(request.institutionId(), WebhookProfile.wanted(sent));
        yield request.reply(WebhookProfile.shown(request, added));
      }
      default ->
          throw SentSettings.notValid(
              "type", sent.type(), OrderProfile.CODE + ", " + WebhookProfile.TYPE);
    };
  }

  private Reply replace(AlmaRequest request) {
    Optional<Long> order = orderNumber(request);
    SentSettings sent = new SentSettings(request.body(IntegrationProfile.class));
    if (order.isPresent()) {
      if (!sent.type().equals(OrderProfile.CODE)) {
        throw SentSettings.notValid("type", sent.type(), OrderProfile.CODE);
      }
      orders.replace(request.institutionId(), order.get(), order(request, sent));
      return order(request, order.get());
    }
    Webhook before = named(request);
    Webhook after =
        webhooks.replace(request.institutionId(), before.id(), WebhookProfile.wanted(sent, before));
    return request.reply(WebhookProfile.shown(request, after));
  }

  private static org.consort.ordering.IntegrationProfile order(
      AlmaRequest request, SentSettings sent) {
    return IncomingOrderProfile.of(request.institution(), sent);
  }

  private Reply order(AlmaRequest request, long number) {
    String id = OrderProfile.id(request, number);
    return request.reply(shown(request, profile -> id.equals(profile.id())));
  }

  private Optional<Long> orderNumber(AlmaRequest request) {
    String id = request.segment("id");
    return orders.numbered(request.institutionId()).keySet().stream()
        .filter(number -> OrderProfile.id(request, number).equals(id))
        .findFirst();
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
        .orElseThrow(() -> unknown(id));
  }

  private static BadRequest unknown(String id) {
    return new BadRequest(PublishingReason.NO_SUCH_PROFILE.about(id));
  }
}
