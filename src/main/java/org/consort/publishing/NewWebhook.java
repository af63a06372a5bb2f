package org.consort.publishing;

import java.net.URI;
import java.util.Set;
import org.consort.base.InstitutionId;

/// A webhook somebody wants to register, or to put in place of one.
///
/// @param secret what messages are signed with; empty to keep the one before
public record NewWebhook(
    String code,
    String name,
    String description,
    URI url,
    String secret,
    MessageFormat format,
    Set<String> events) {
  public NewWebhook {
    events = Set.copyOf(events);
  }

  Webhook as(InstitutionId institution, long id, String secretKept) {
    String signsWith = secret.isEmpty() ? secretKept : secret;
    return new Webhook(institution, id, code, name, description, url, signsWith, format, events);
  }

  /// The secret is left out, since this is what gets into logs.
  @Override
  public String toString() {
    return "new webhook " + code;
  }
}
