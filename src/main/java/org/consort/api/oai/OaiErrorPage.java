package org.consort.api.oai;

import java.time.InstantSource;
import org.consort.api.PlainTrouble;
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
    return trouble instanceof Trouble.Refused refused
        ? OaiDocument.refused(request, clock.instant(), refused.problems())
        : PlainTrouble.told(trouble);
  }
}
