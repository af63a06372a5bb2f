package org.consort.api.hub;

import java.util.Optional;
import org.consort.access.BearerTokens;
import org.consort.access.TokenHolder;
import org.consort.base.Problem;
import org.consort.web.Handler;
import org.consort.web.NotAllowedException;
import org.consort.web.Request;

/// Lets in who shows a bearer token with the right that is needed: `read` or `write`.
final class TokenDoor {
  private static final String SCHEME = "bearer ";

  private final BearerTokens tokens;

  TokenDoor(BearerTokens tokens) {
    this.tokens = tokens;
  }

  Handler read(Handler handler) {
    return guarded("read", handler);
  }

  Handler write(Handler handler) {
    return guarded("write", handler);
  }

  private Handler guarded(String right, Handler handler) {
    return request -> {
      TokenHolder holder =
          token(request)
              .flatMap(tokens::holderOf)
              .orElseThrow(
                  () ->
                      new NotAllowedException(
                          false, new Problem("unauthorized", "A bearer token is needed.")));
      if (!holder.may(right)) {
        throw new NotAllowedException(
            true, new Problem("forbidden", "The token lacks the right to " + right + "."));
      }
      return handler.handle(request);
    };
  }

  private static Optional<String> token(Request request) {
    return request
        .header("Authorization")
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip());
  }
}
