package org.consort.api.users;

import java.util.List;
import org.consort.access.Area;
import org.consort.alma.users.UserLetter;
import org.consort.alma.users.UserLetters;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.Id;
import org.consort.base.Listing;
import org.consort.circulation.Letter;
import org.consort.circulation.LetterKind;
import org.consort.patrons.User;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// What a user is told about their loans and requests, `GET /users/{user_id}/letters`. Alma has no
/// such call: there the letters are sent and not shown.
public final class LettersEndpoint {
  private final Doors doors;
  private final FrontDesk desk;
  private final Confinement confinement;

  public LettersEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.confinement = new Confinement(desk.libraries());
  }

  public List<Route> routes() {
    return List.of(Route.get("/users/{user_id}/letters", doors.read(Area.USERS, this::list)));
  }

  private Reply list(AlmaRequest request) {
    User user = AskedUser.of(request, desk.users());
    Listing<Letter> found =
        desk.circulation()
            .letters()
            .ofUser(
                request.institutionId(), user.number(), confinement.scope(request), request.page());
    return request.reply(
        new UserLetters(
            found.entries().stream().map(LettersEndpoint::shown).toList(), found.total()));
  }

  private static UserLetter shown(Letter letter) {
    LetterKind kind = letter.kind();
    return new UserLetter(
        Coded.of(kind.code(), kind.occasion()),
        letter.writtenAt(),
        letter.title(),
        letter.detail(),
        digits(letter.request()),
        digits(letter.loan()));
  }

  private static @Nullable String digits(@Nullable Id id) {
    return id == null ? null : id.toString();
  }
}
