package org.consort.api.users;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.consort.alma.users.ProxyForUser;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;
import org.consort.patrons.User;
import org.consort.patrons.Users;
import org.jspecify.annotations.Nullable;

/// Names and addresses of the users whom others act for.
///
/// @param names full names by primary id, of those that exist
record Proxies(Map<String, String> names, @Nullable AlmaRequest request) {
  static final Proxies UNKNOWN = new Proxies(Map.of(), null);

  static Proxies of(AlmaRequest request, Users users, Collection<User> shown) {
    List<String> ids =
        shown.stream()
            .flatMap(user -> user.particulars().privileges().proxyFor().stream())
            .distinct()
            .toList();
    return ids.isEmpty()
        ? UNKNOWN
        : new Proxies(users.fullNames(request.institutionId(), ids), request);
  }

  ProxyForUser document(String id) {
    String name = names.get(id);
    return name == null || request == null
        ? new ProxyForUser(id, null, null)
        : new ProxyForUser(id, name, request.link("/users/" + PathSegment.of(id)));
  }
}
