package org.consort.staff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.consort.access.StaffAccount;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffSessions;
import org.consort.base.Randomness;
import org.consort.staff.frame.Counter;
import org.consort.staff.frame.FormToken;
import org.consort.staff.frame.Pages;
import org.consort.staff.frame.Reception;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.frame.Visit;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Signing in and out with a local account. Nobody has a session yet when signing in, so the form's
/// token is compared with a cookie of its own.
final class SignInPage {
  private static final String FORM_COOKIE = "consort_form";
  private static final int AT_ONCE = 4;

  // Checking a password costs memory on purpose; this bounds how much of it strangers can use.
  private final Semaphore checking = new Semaphore(AT_ONCE);
  private final StaffAccounts accounts;
  private final StaffSessions sessions;
  private final Counter counter;

  SignInPage(StaffAccounts accounts, StaffSessions sessions, Counter counter) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.counter = counter;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/sign-in", request -> form(request, 200, null)),
        Route.post("/sign-in", this::signIn),
        Route.post("/sign-out", counter.reception().form(this::signOut)));
  }

  private Reply signIn(Request request) {
    if (!cameFromOurForm(request)) {
      return form(request, 403, "That took too long. Please try again.");
    }
    String name = FormToken.field(request, "name").strip();
    Optional<StaffAccount> account = check(name, FormToken.field(request, "password"));
    return account
        .map(known -> welcome(request, known))
        .orElseGet(() -> form(request, 422, "This name and password do not go together."));
  }

  private Reply welcome(Request request, StaffAccount account) {
    String token = sessions.open(account);
    return Reply.redirect(303, destination(FormToken.field(request, "to")))
        .with("Set-Cookie", Reception.cookie(request, Reception.COOKIE, token))
        .with("Set-Cookie", Reception.cookie(request, FORM_COOKIE, ""));
  }

  private Reply signOut(Visit visit) {
    visit.request().cookie(Reception.COOKIE).ifPresent(sessions::close);
    return Reply.redirect(303, StaffPaths.SIGN_IN)
        .with("Set-Cookie", Reception.cookie(visit.request(), Reception.COOKIE, ""));
  }

  private Reply form(Request request, int status, @Nullable String problem) {
    boolean posted = request.method().equals("POST");
    String token = Randomness.secret();
    String to = posted ? FormToken.field(request, "to") : request.query("to").orElse("");
    String name = posted ? FormToken.field(request, "name") : "";
    SignInView view = new SignInView(token, name, destination(to), problem);
    Pages pages = counter.pages();
    return pages
        .page(status, "sign-in", pages.frame("Sign in", null, null), view)
        .with("Set-Cookie", Reception.cookie(request, FORM_COOKIE, token));
  }

  private Optional<StaffAccount> check(String name, String password) {
    checking.acquireUninterruptibly();
    try {
      return accounts.signIn(name, password);
    } finally {
      checking.release();
    }
  }

  private static boolean cameFromOurForm(Request request) {
    byte[] sent = FormToken.in(request).getBytes(StandardCharsets.UTF_8);
    return request
        .cookie(FORM_COOKIE)
        .map(cookie -> cookie.getBytes(StandardCharsets.UTF_8))
        .filter(cookie -> cookie.length > 0 && MessageDigest.isEqual(cookie, sent))
        .isPresent();
  }

  /// Only our own pages, so that no link can send somebody elsewhere after signing in.
  private static String destination(String to) {
    boolean ours = to.equals(StaffPaths.START) || to.startsWith(StaffPaths.PREFIX + "/");
    boolean plain = to.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return ours && plain && !to.startsWith(StaffPaths.SIGN_IN) ? to : StaffPaths.START;
  }
}
