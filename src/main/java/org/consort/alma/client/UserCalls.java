package org.consort.alma.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.consort.alma.users.User;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.JsonDocument;

/// Users: find, make, change, check a password.
public final class UserCalls {
  private static final String USER = "/users/{}";
  private static final String NOT_FOUND = "401861";
  private static final String NOT_FOUND_OF_TYPE = "401890";
  private static final String WRONG_PASSWORD = "401866";

  private final Transport transport;

  UserCalls(Transport transport) {
    this.transport = transport;
  }

  /// @param userId the primary id or any other identifier
  public Optional<User> find(String userId) {
    return Maybe.of(
        () -> transport.send(AlmaCall.get(USER, userId), User.class), NOT_FOUND, NOT_FOUND_OF_TYPE);
  }

  public Optional<User> find(String userId, String idType) {
    AlmaCall call = AlmaCall.get(USER, userId).query("user_id_type", idType);
    return Maybe.of(() -> transport.send(call, User.class), NOT_FOUND, NOT_FOUND_OF_TYPE);
  }

  /// @return the user as made, with the primary id given
  public User create(User user) {
    return transport.send(AlmaCall.post("/users").json(Codec.json(user)), User.class);
  }

  /// The whole user as it is now, to be changed and put back.
  public JsonDocument document(String userId) {
    return transport.document(AlmaCall.get(USER, userId));
  }

  /// Puts back what [#document] gave.
  ///
  /// @param override fields that staff had set and that are to be changed all the same
  public User put(String userId, JsonDocument user, List<String> override) {
    AlmaCall call = AlmaCall.put(USER, userId).json(user.bytes());
    AlmaCall complete =
        override.isEmpty() ? call : call.query("override", String.join(",", override));
    return transport.send(complete, User.class);
  }

  public void delete(String userId) {
    transport.bytes(AlmaCall.delete(USER, userId));
  }

  /// False when the password is wrong; an unknown user is refused.
  public boolean passwordMatches(String userId, String password) {
    // The header carries the password percent-encoded.
    String encoded = URLEncoder.encode(password, StandardCharsets.UTF_8).replace("+", "%20");
    AlmaCall call = AlmaCall.post(USER, userId).query("op", "auth").header("Exl-User-Pw", encoded);
    return Maybe.of(() -> transport.bytes(call), WRONG_PASSWORD).isPresent();
  }
}
