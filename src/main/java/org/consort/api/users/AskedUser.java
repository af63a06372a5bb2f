package org.consort.api.users;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.consort.access.Leniency;
import org.consort.api.AlmaRequest;
import org.consort.base.NotFound;
import org.consort.patrons.PatronReason;
import org.consort.patrons.User;
import org.consort.patrons.Users;

/// The user a path names in its segment `{user_id}`, looked up by the type in `user_id_type`.
final class AskedUser {
  private static final String ANY_TYPE = "all_unique";

  private AskedUser() {}

  /// @throws NotFound with 401861, or with 401890 when a type was given
  static User of(AlmaRequest request, Users users) {
    String id = request.segment("user_id");
    return find(request, users)
        .orElseThrow(
            () ->
                new NotFound(
                    type(request)
                        .map(type -> PatronReason.NOT_FOUND_BY_TYPE.about(id, type))
                        .orElseGet(() -> PatronReason.NOT_FOUND.about(id))));
  }

  /// Whose a request or loan must be that stands behind the user in a path. Behind the literal
  /// `null` it may be anybody's, where that is taken.
  static LongPredicate owner(AlmaRequest request, Function<AlmaRequest, User> asked) {
    if (request.isLenientlyNull("user_id", Leniency.NULL_USER_ID)) {
      return _ -> true;
    }
    long number = asked.apply(request).number();
    return patron -> patron == number;
  }

  /// As [#of], for the calls that say 401890 in either case.
  static User ofEitherType(AlmaRequest request, Users users) {
    String id = request.segment("user_id");
    return find(request, users)
        .orElseThrow(
            () ->
                new NotFound(
                    PatronReason.NOT_FOUND_BY_TYPE.about(id, type(request).orElse(ANY_TYPE))));
  }

  /// The user the query names in `user_id`, where the path begins with a title.
  ///
  /// @throws NotFound with 401890
  static User inQuery(AlmaRequest request, Users users) {
    String id = request.mandatory("user_id", "the id of a user");
    return find(request, users, id)
        .orElseThrow(
            () ->
                new NotFound(
                    PatronReason.NOT_FOUND_BY_TYPE.about(id, type(request).orElse(ANY_TYPE))));
  }

  static Optional<User> find(AlmaRequest request, Users users) {
    return find(request, users, request.segment("user_id"));
  }

  private static Optional<User> find(AlmaRequest request, Users users, String id) {
    return type(request)
        .map(type -> users.find(request.institutionId(), id, type))
        .orElseGet(() -> users.find(request.institutionId(), id));
  }

  private static Optional<String> type(AlmaRequest request) {
    return request.query("user_id_type").filter(type -> !type.equalsIgnoreCase(ANY_TYPE));
  }
}
