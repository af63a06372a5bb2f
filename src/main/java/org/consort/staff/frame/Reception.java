package org.consort.staff.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.consort.access.StaffSession;
import org.consort.access.StaffSessions;
import org.consort.base.Problem;
import org.consort.web.Handler;
import org.consort.web.NotAllowedException;
import org.consort.web.Reply;
import org.consort.web.Request;

/// Lets in who is signed in, and sends everybody else to the sign-in page.
public final class Reception {
  /// The cookie that carries the session's secret.
  public static final String COOKIE = "consort_session";

  private final StaffSessions sessions;

  public Reception(StaffSessions sessions) {
    this.sessions = sessions;
  }

  /// For pages.
  public Handler signedIn(Function<Visit, Reply> page) {
    return request ->
        visitor(request)
            .map(session -> page.apply(new Visit(request, session)))
            .orElseGet(() -> Reply.redirect(303, signInAndReturnTo(request)));
  }

  /// For what a form does: the form must be one of ours.
  public Handler form(Function<Visit, Reply> deed) {
    return signedIn(
        visit -> {
          if (!visit.session().isOurs(FormToken.in(visit.request()))) {
            throw new NotAllowedException(
                true, new Problem("form", "This form is out of date. Go back and load it again."));
          }
          return deed.apply(visit);
        });
  }

  public Optional<StaffSession> visitor(Request request) {
    return request.cookie(COOKIE).flatMap(sessions::holderOf);
  }

  /// @param value empty to make the browser forget the cookie
  public static String cookie(Request request, String name, String value) {
    String secure = request.base().startsWith("https:") ? "; Secure" : "";
    String gone = value.isEmpty() ? "; Max-Age=0" : "";
    return name
        + "="
        + value
        + "; Path="
        + StaffPaths.PREFIX
        + "; HttpOnly; SameSite=Lax"
        + secure
        + gone;
  }

  private static String signInAndReturnTo(Request request) {
    boolean worthwhile = !request.path().equals(StaffPaths.START);
    String back = URLEncoder.encode(request.path(), StandardCharsets.UTF_8);
    return worthwhile ? StaffPaths.SIGN_IN + "?to=" + back : StaffPaths.SIGN_IN;
  }
}
