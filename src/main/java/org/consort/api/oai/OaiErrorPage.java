package org.consort.api.oai;

import java.time.InstantSource;
import java.util.stream.Stream;
import org.consort.api.PlainTrouble;
import org.consort.base.Problem;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;

/// Tells harvesters what is wrong: what the protocol has a code for in its own document, the rest
/// by status and one line of text.
public final class OaiErrorPage implements ErrorPage {
  private final InstantSource clock;

  public OaiErrorPage(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Reply page(Request request, Trouble trouble) {
    return trouble instanceof Trouble.Refused refused && isOfTheProtocol(refused)
        ? OaiDocument.refused(request, clock.instant(), refused.problems())
        : PlainTrouble.told(trouble);
  }

  // A request that could not even be read is refused with another code.
  private static boolean isOfTheProtocol(Trouble.Refused refused) {
    return refused.problems().stream()
        .map(Problem::code)
        .allMatch(code -> Stream.of(OaiReason.values()).anyMatch(r -> r.code().equals(code)));
  }
}
