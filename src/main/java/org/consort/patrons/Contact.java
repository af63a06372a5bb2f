package org.consort.patrons;

import java.util.List;
import java.util.Optional;

/// How to reach a user, and in which language (two letters, or empty).
public record Contact(
    List<Address> addresses,
    List<Email> emails,
    List<Phone> phones,
    String language,
    String website) {
  public static final Contact NONE = new Contact(List.of(), List.of(), List.of(), "", "");

  public Contact {
    addresses = List.copyOf(addresses);
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }

  /// The e-mail marked as preferred, else the first.
  public Optional<Email> preferredEmail() {
    return emails.stream()
        .filter(Email::preferred)
        .findFirst()
        .or(() -> emails.stream().findFirst());
  }
}
