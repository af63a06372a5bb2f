package org.consort.api.conf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.consort.alma.conf.IntegrationProfile;
import org.consort.alma.conf.IntegrationProfileBuilder;
import org.consort.alma.conf.ProfileParameter;
import org.consort.alma.hooks.HookDelivery;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.publishing.Delivery;
import org.consort.publishing.EventCode;
import org.consort.publishing.MessageFormat;
import org.consort.publishing.NewWebhook;
import org.consort.publishing.Webhook;

/// A webhook as an integration profile. Its parameters are `url`, `secret`, `format` (`JSON` or
/// `XML`) and `subscriptions`, a list of actions and events with commas. The secret is never shown.
final class WebhookProfile {
  static final String TYPE = "WEBHOOKS";

  private static final Coded ACTION = Coded.of(TYPE, "Webhooks");
  private static final String SUBSCRIPTIONS = "subscriptions";

  private WebhookProfile() {}

  static IntegrationProfile shown(AlmaRequest request, Webhook webhook) {
    return IntegrationProfileBuilder.builder()
        .id(String.valueOf(webhook.id()))
        .code(webhook.code())
        .name(webhook.name())
        .type(ACTION)
        .system(Coded.of("OTHER", "Other"))
        .isDefault(false)
        .description(webhook.description())
        .parameter(
            List.of(
                parameter("url", webhook.url().toString()),
                parameter("format", webhook.format().name()),
                parameter(SUBSCRIPTIONS, String.join(",", new TreeSet<>(webhook.events())))))
        .link(request.link("/conf/integration-profiles/" + webhook.id()))
        .build();
  }

  static HookDelivery shown(AlmaRequest request, Delivery delivery) {
    boolean pending = delivery.status() == Delivery.Status.PENDING;
    return new HookDelivery(
        "%d%d".formatted(delivery.number(), request.institutionId().suffix()),
        Coded.of(delivery.event()),
        delivery.object(),
        delivery.happenedAt(),
        delivery.status().name(),
        delivery.attempts(),
        pending ? delivery.dueAt() : null,
        delivery.answer(),
        delivery.answeredAt());
  }

  static NewWebhook wanted(SentSettings sent) {
    NewWebhook wanted = wanted(sent, Optional.empty());
    if (wanted.secret().isEmpty()) {
      throw SentSettings.missing("secret");
    }
    return wanted;
  }

  /// A secret left out stays as it was.
  static NewWebhook wanted(SentSettings sent, Webhook before) {
    return wanted(sent, Optional.of(before.secret()));
  }

  private static NewWebhook wanted(SentSettings sent, Optional<String> kept) {
    if (!sent.type().equals(TYPE)) {
      throw SentSettings.notValid("type", sent.type(), TYPE);
    }
    return new NewWebhook(
        sent.code(),
        sent.name(),
        sent.description(),
        url(sent.value("url").orElseThrow(() -> SentSettings.missing("url"))),
        sent.value("secret").or(() -> kept).orElse(""),
        sent.value("format").map(WebhookProfile::format).orElse(MessageFormat.JSON),
        sent.value(SUBSCRIPTIONS).map(WebhookProfile::events).orElse(Set.of()));
  }

  private static URI url(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException _) {
      throw SentSettings.notValid("url", text, "an address such as https://listener.example/alma");
    }
  }

  private static MessageFormat format(String text) {
    return switch (text) {
      case "JSON" -> MessageFormat.JSON;
      case "XML" -> MessageFormat.XML;
      default -> throw SentSettings.notValid("format", text, "JSON, XML");
    };
  }

  private static Set<String> events(String list) {
    Set<String> events = new LinkedHashSet<>();
    for (String word : list.split(",")) {
      Set<String> meant = EventCode.meantBy(word.strip());
      if (meant.isEmpty()) {
        throw SentSettings.notValid(SUBSCRIPTIONS, word.strip(), EventCode.words());
      }
      events.addAll(meant);
    }
    return events;
  }

  private static ProfileParameter parameter(String name, String value) {
    return new ProfileParameter(ACTION, Coded.of(name), value);
  }
}
