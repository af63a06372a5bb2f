package org.consort.publishing;

import java.net.URI;
import java.util.Set;
import org.consort.base.InstitutionId;

/// Somebody outside who is told of events as they happen: a "Webhooks" integration profile
/// (<https://developers.exlibrisgroup.com/alma/integrations/webhooks/>).
///
/// @param code unique in the institution
/// @param events codes such as `LOAN_CREATED`; with none it is told nothing
public record Webhook(
    InstitutionId institution,
    long id,
    String code,
    String name,
    String description,
    URI url,
    String secret,
    MessageFormat format,
    Set<String> events) {
  public Webhook {
    events = Set.copyOf(events);
  }

  /// The secret is left out, since this is what gets into logs.
  @Override
  public String toString() {
    return "webhook %s of %d".formatted(code, institution.suffix());
  }
}
