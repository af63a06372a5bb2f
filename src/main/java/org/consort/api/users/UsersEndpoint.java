package org.consort.api.users;

import java.util.List;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.users.BriefUsers;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.PathSegment;
import org.consort.base.BadRequest;
import org.consort.base.Listing;
import org.consort.circulation.Circulation;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;
import org.consort.patrons.Particulars;
import org.consort.patrons.PatronReason;
import org.consort.patrons.User;
import org.consort.patrons.UserForm;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Users: `GET|POST /users`, `GET|PUT|DELETE|POST /users/{user_id}`.
public final class UsersEndpoint {
  private final Doors doors;
  private final Users users;
  private final CodeTables codes;
  private final Libraries libraries;
  private final Circulation circulation;
  private final CountedTies counted;

  public UsersEndpoint(Doors doors, FrontDesk desk, Fees fees) {
    this.doors = doors;
    this.users = desk.users();
    this.codes = desk.codes();
    this.libraries = desk.libraries();
    this.circulation = desk.circulation();
    this.counted = new CountedTies(desk, fees);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/users", doors.read(Area.USERS, this::list)),
        Route.post("/users", doors.write(Area.USERS, this::add)),
        Route.get("/users/ME", doors.read(Area.USERS, UsersEndpoint::me)),
        Route.get("/users/{user_id}", doors.read(Area.USERS, this::read)),
        Route.put("/users/{user_id}", doors.write(Area.USERS, this::replace)),
        Route.delete("/users/{user_id}", doors.write(Area.USERS, this::remove)),
        // Checking a password changes nothing: a read-only key may.
        Route.post("/users/{user_id}", doors.read(Area.USERS, this::act)));
  }

  private Reply list(AlmaRequest request) {
    refuseSource(request);
    Listing<User> found =
        users.search(request.institutionId(), UserQuery.of(request), request.page());
    UserDocuments documents = documents(request, found.entries());
    if (request.query("expand").filter("full"::equals).isPresent()) {
      return request.reply(
          new org.consort.alma.users.Users(
              found
                  .map(user -> documents.full(user, UserDocuments.Counts.NONE, link(request, user)))
                  .entries(),
              found.total()));
    }
    return request.reply(
        new BriefUsers(
            found.map(user -> documents.brief(user, link(request, user))).entries(),
            found.total()));
  }

  /// Nobody here is a copy of another institution's user.
  private static void refuseSource(AlmaRequest request) {
    request
        .query("source_institution_code")
        .ifPresent(
            code -> {
              throw LinkedUserReason.NO_SOURCE_INSTITUTION.refusal(code);
            });
  }

  private Reply add(AlmaRequest request) {
    refuseSource(request);
    UserForm form = UserForms.form(sent(request), request::isLenient, request.caller().name());
    codes(request).require(form.particulars(), Particulars.NONE);
    return document(request, users.add(request.institutionId(), form));
  }

  private Reply read(AlmaRequest request) {
    String id = request.segment("user_id");
    if (request.query("user_id_type").filter("linking_id"::equals).isPresent()) {
      throw LinkedUserReason.NO_LINKING_ID.refusal(id);
    }
    request
        .query("source_institution_code")
        .ifPresent(
            code -> {
              throw LinkedUserReason.NO_SOURCE_USER.refusal(id, code);
            });
    User user = AskedUser.of(request, users);
    boolean brief =
        request
            .query("view")
            .map(view -> oneOf(view, "view", "full", "brief").equals("brief"))
            .orElse(false);
    return request.reply(
        documents(request, List.of(user))
            .full(
                brief ? user.inBrief() : user,
                counted.ties(request, user, link(request, user)),
                null));
  }

  // Only a user's own token tells who that is, and there are none here.
  private static Reply me(AlmaRequest request) {
    throw LinkedUserReason.NOT_SIGNED_IN.refusal();
  }

  private Reply replace(AlmaRequest request) {
    User user = AskedUser.of(request, users);
    UserForm form =
        UserForms.replacement(sent(request), request::isLenient, request.caller().name());
    codes(request).require(form.particulars(), user.particulars());
    return document(
        request,
        users.replace(request.institutionId(), user.number(), form, request.words("override")));
  }

  private SentCodes codes(AlmaRequest request) {
    return new SentCodes(request, codes.of(request.institutionId()), libraries);
  }

  private Reply remove(AlmaRequest request) {
    User user = AskedUser.ofEitherType(request, users);
    List<String> ties = circulation.departures().leave(request.institutionId(), user.number());
    if (!ties.isEmpty()) {
      throw new BadRequest(
          PatronReason.NOT_DELETED.about(
              request.segment("user_id"),
              request.query("user_id_type").orElse("all_unique"),
              String.join(", ", ties)));
    }
    return request.noContent();
  }

  private Reply act(AlmaRequest request) {
    if (oneOf(request.query("op").orElse("auth"), "op", "auth", "refresh").equals("refresh")) {
      throw LinkedUserReason.NOT_LINKED.refusal(AskedUser.of(request, users).primaryId());
    }
    User user = AskedUser.ofEitherType(request, users);
    boolean right =
        SentPassword.of(request)
            .filter(sent -> users.passwordMatches(request.institutionId(), user, sent))
            .isPresent();
    if (!right) {
      throw new BadRequest(PatronReason.WRONG_PASSWORD.about());
    }
    return request.noContent();
  }

  private static org.consort.alma.users.User sent(AlmaRequest request) {
    return request.body(org.consort.alma.users.User.class);
  }

  private Reply document(AlmaRequest request, User user) {
    return request.reply(
        documents(request, List.of(user)).full(user, UserDocuments.Counts.NONE, null));
  }

  private UserDocuments documents(AlmaRequest request, List<User> shown) {
    return new UserDocuments(
        codes.of(request.institutionId()),
        Proxies.of(request, users, shown),
        PlaceNames.of(request, libraries),
        request.institution().zone());
  }

  private static String link(AlmaRequest request, User user) {
    return request.link("/users/" + PathSegment.of(user.primaryId()));
  }

  private static String oneOf(String value, String parameter, String... valid) {
    return Stream.of(valid)
        .filter(value::equals)
        .findFirst()
        .orElseThrow(() -> new BadRequest(ApiReason.INVALID.about(parameter, value)));
  }
}
