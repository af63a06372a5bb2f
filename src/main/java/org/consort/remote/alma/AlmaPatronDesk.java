package org.consort.remote.alma;

import static org.consort.remote.alma.Asking.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consort.alma.client.AlmaClient;
import org.consort.alma.client.AlmaRefusal;
import org.consort.alma.users.User;
import org.consort.alma.users.UserBuilder;
import org.consort.alma.wire.Coded;
import org.consort.remote.Patron;
import org.consort.remote.PatronDesk;
import org.consort.remote.Visitor;

/// Users over the Alma API. A visitor is an external user of record type PUBLIC, whose primary id
/// and external id are the visitor's number; no name of theirs is sent.
final class AlmaPatronDesk implements PatronDesk {
  private static final Set<String> GONE = Set.of("INACTIVE", "DELETED");
  private static final String EXISTS = "401851";

  private final AlmaClient client;

  AlmaPatronDesk(AlmaClient client) {
    this.client = client;
  }

  @Override
  public Optional<Patron> find(String id) {
    return ask(() -> client.users().find(id)).map(AlmaPatronDesk::patron);
  }

  @Override
  public boolean passwordMatches(String id, String password) {
    return ask(() -> client.users().passwordMatches(id, password));
  }

  @Override
  public String welcome(Visitor visitor) {
    User user =
        ask(() -> client.users().find(visitor.uniqueId()))
            .map(known -> inGroup(known, visitor))
            .orElseGet(() -> ask(() -> create(visitor)));
    return Optional.ofNullable(user.primaryId()).orElse(visitor.uniqueId());
  }

  private User inGroup(User known, Visitor visitor) {
    if (Coded.codeOf(known.userGroup()).equals(visitor.group())) {
      return known;
    }
    // Alma keeps an external user's group unless the change says that it is meant.
    return ask(
        () ->
            client
                .users()
                .put(
                    visitor.uniqueId(),
                    client
                        .users()
                        .document(visitor.uniqueId())
                        .withCode(visitor.group(), "user_group"),
                    List.of("user_group")));
  }

  private User create(Visitor visitor) {
    User user =
        UserBuilder.builder()
            .recordType(Coded.of("PUBLIC"))
            .primaryId(visitor.uniqueId())
            .firstName("Visitor")
            .lastName(visitor.uniqueId())
            .accountType(Coded.of("EXTERNAL"))
            .externalId(visitor.uniqueId())
            .userGroup(Coded.of(visitor.group()))
            .status(Coded.of("ACTIVE"))
            .isResearcher(false)
            .build();
    try {
      return client.users().create(user);
    } catch (AlmaRefusal refusal) {
      if (refusal.code().equals(EXISTS)) {
        return client.users().find(visitor.uniqueId()).orElseThrow(() -> refusal);
      }
      throw refusal;
    }
  }

  @Override
  public void farewell(String uniqueId) {
    Optional<User> user = ask(() -> client.users().find(uniqueId));
    if (user.filter(known -> uniqueId.equals(known.externalId())).isPresent()) {
      Asking.tell(() -> delete(uniqueId));
    }
  }

  private void delete(String uniqueId) {
    try {
      client.users().delete(uniqueId);
    } catch (AlmaRefusal refusal) {
      // The library still needs them, for a loan or a fee of another request.
      return;
    }
  }

  private static Patron patron(User user) {
    boolean blocked =
        user.userBlock().stream().anyMatch(block -> "ACTIVE".equalsIgnoreCase(block.blockStatus()));
    return new Patron(
        Optional.ofNullable(user.primaryId()).orElse(""),
        Coded.codeOf(user.userGroup()),
        !GONE.contains(Coded.codeOf(user.status()).toUpperCase(Locale.ROOT)),
        blocked,
        user.expiryDate());
  }
}
