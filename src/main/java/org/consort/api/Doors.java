package org.consort.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.CallBudget;
import org.consort.access.KeyHolder;
import org.consort.access.Leniencies;
import org.consort.base.BadRequest;
import org.consort.institution.Institutions;
import org.consort.web.Handler;
import org.consort.web.NotAllowedException;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.TooManyCalls;

/// Lets callers in whose key has the right for an area, as often as was agreed with them.
///
/// The key stands in the header `Authorization: apikey KEY` or in the query parameter `apikey`; the
/// header wins.
public final class Doors {
  static final String REMAINING = "X-Exl-Api-Remaining";

  private static final String SCHEME = "apikey ";
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final ApiKeys keys;
  private final Institutions institutions;
  private final CallBudget budget;
  private final Leniencies leniencies;

  public Doors(ApiKeys keys, Institutions institutions, CallBudget budget, Leniencies leniencies) {
    this.keys = keys;
    this.institutions = institutions;
    this.budget = budget;
    this.leniencies = leniencies;
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
      int left = spend(holder);
      Reply reply =
          handler.handle(
              new AlmaRequest(
                  new AlmaCaller(
                      institutions.byId(holder.institution()),
                      holder,
                      kind -> leniencies.take(holder, kind)),
                  http));
      return reply.with(REMAINING, Integer.toString(left));
    };
  }

  /// How many calls the caller has left, when we know who it is.
  Optional<Integer> remaining(Request http) {
    return key(http).flatMap(keys::holderOf).map(holder -> budget.left(holder.institution()));
  }

  private int spend(KeyHolder holder) {
    return switch (budget.spend(holder.institution())) {
      case CallBudget.Verdict.Granted(int left) -> left;
      case CallBudget.Verdict.TooFast(int most) ->
          throw new TooManyCalls(ApiReason.TOO_FAST.about(most), A_SECOND);
      case CallBudget.Verdict.UsedUp(int most, Duration untilMidnight) ->
          throw new TooManyCalls(ApiReason.USED_UP.about(most), untilMidnight);
    };
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
