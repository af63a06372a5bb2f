package org.consort.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.base.BadRequest;
import org.consort.institution.Institutions;
import org.consort.web.Handler;
import org.consort.web.NotAllowedException;
import org.consort.web.Reply;
import org.consort.web.Request;

/// Lets callers in whose key has the right for an area, and counts their calls.
///
/// The key stands in the header `Authorization: apikey KEY` or in the query parameter `apikey`; the
/// header wins.
public final class Doors {
  private static final String SCHEME = "apikey ";

  private final ApiKeys keys;
  private final Institutions institutions;
  private final Quota quota;

  public Doors(ApiKeys keys, Institutions institutions, Quota quota) {
    this.keys = keys;
    this.institutions = institutions;
    this.quota = quota;
  }

  /// A call that changes nothing.
  public Handler read(Area area, AlmaHandler handler) {
    return door(holder -> holder.mayRead(area), handler);
  }

  /// A call that may change something.
  public Handler write(Area area, AlmaHandler handler) {
    return door(holder -> holder.mayWrite(area), handler);
  }

  private Handler door(Predicate<KeyHolder> right, AlmaHandler handler) {
    return http -> {
      KeyHolder holder = holder(http, right);
      refuseControlCharacters(http);
      int remaining = quota.count(holder.institution());
      Reply reply =
          handler.handle(new AlmaRequest(institutions.byId(holder.institution()), holder, http));
      return reply.with(Quota.HEADER, Integer.toString(remaining));
    };
  }

  /// How many calls the caller has left, when we know who it is.
  Optional<Integer> remaining(Request http) {
    return key(http).flatMap(keys::holderOf).map(holder -> quota.left(holder.institution()));
  }

  private KeyHolder holder(Request http, Predicate<KeyHolder> right) {
    Optional<KeyHolder> holder = key(http).flatMap(keys::holderOf);
    return holder
        .filter(right)
        .orElseThrow(
            () -> new NotAllowedException(holder.isPresent(), ApiReason.UNAUTHORIZED.about()));
  }

  private static Optional<String> key(Request http) {
    return http.header("Authorization")
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .filter(value -> !value.isEmpty())
        .or(() -> http.query("apikey"));
  }

  // No name, code or id has one, and the database takes no NUL.
  private static void refuseControlCharacters(Request http) {
    http.query()
        .forEach(
            (name, values) -> {
              if (hasNul(name) || values.stream().anyMatch(Doors::hasNul)) {
                throw new BadRequest(ApiReason.INVALID.about("query", "a control character"));
              }
            });
    if (List.of(http.path().split("%")).stream().anyMatch(part -> part.startsWith("00"))
        || hasNul(http.path())) {
      throw new BadRequest(ApiReason.INVALID.about("path", "a control character"));
    }
  }

  private static boolean hasNul(String text) {
    return text.indexOf('\0') >= 0;
  }
}
