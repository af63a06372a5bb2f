package org.consort.api.users;

import java.util.Arrays;
import java.util.Set;
import org.consort.alma.users.RequestOption;
import org.consort.alma.users.RequestOptions;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.PathSegment;
import org.consort.circulation.RequestKind;
import org.consort.circulation.Wanted;
import org.consort.patrons.User;
import org.consort.web.Reply;

/// What may be requested of a title or an item, by a user or by nobody in particular: Alma's
/// request options.
public record RequestChoices(FrontDesk desk) {
  private static final String NOBODY = "GUEST";

  /// What the user in the query may ask for. Nobody in particular may ask for nothing.
  public Reply answer(AlmaRequest request, Wanted wanted) {
    String asked = asked(request);
    Set<RequestKind> possible =
        asked.equalsIgnoreCase(NOBODY)
            ? Set.of()
            : desk.circulation()
                .requests()
                .possible(request.institutionId(), userInQuery(request).number(), wanted);
    String link = request.link("/users/" + PathSegment.of(asked) + "/requests/");
    return request.reply(
        new RequestOptions(
            Arrays.stream(RequestKind.values())
                .filter(possible::contains)
                .map(kind -> option(kind, link))
                .toList()));
  }

  /// Refuses a user in the query who is not known, where the answer is the same for all who are.
  public void requireKnown(AlmaRequest request) {
    if (!asked(request).equalsIgnoreCase(NOBODY)) {
      userInQuery(request);
    }
  }

  private static String asked(AlmaRequest request) {
    return request.query("user_id").orElse(NOBODY);
  }

  private static RequestOption option(RequestKind kind, String link) {
    return new RequestOption(Coded.of(kind.name(), kind.label()), link, null, null);
  }

  private User userInQuery(AlmaRequest request) {
    return AskedUser.inQuery(request, desk.users());
  }
}
