package org.consort.api.users;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.circulation.Hold;
import org.consort.circulation.RequestKind;

/// Which requests a list is asked for, in `request_type` and `status`.
///
/// @param kinds none when only such are wanted as are never made here
public record RequestFilter(boolean ended, Set<RequestKind> kinds) {
  private static final Set<String> MADE_ELSEWHERE = Set.of("MOVE", "WORK_ORDER");

  public static RequestFilter of(AlmaRequest request) {
    return new RequestFilter(ended(request), kinds(request));
  }

  boolean accepts(Hold hold) {
    return kinds.contains(hold.kind());
  }

  private static boolean ended(AlmaRequest request) {
    String status = request.query("status").orElse("active");
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "active" -> false;
      case "history" -> true;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about("status", status, "active, history"));
    };
  }

  private static Set<RequestKind> kinds(AlmaRequest request) {
    String wanted = request.query("request_type").orElse("");
    EnumSet<RequestKind> all = EnumSet.allOf(RequestKind.class);
    EnumSet<RequestKind> named = EnumSet.copyOf(all);
    named.removeIf(kind -> !kind.name().equals(wanted));
    if (!wanted.isEmpty() && named.isEmpty() && !MADE_ELSEWHERE.contains(wanted)) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about(
              "request_type", wanted, "HOLD, DIGITIZATION, BOOKING, MOVE, WORK_ORDER"));
    }
    return wanted.isEmpty() ? all : named;
  }
}
