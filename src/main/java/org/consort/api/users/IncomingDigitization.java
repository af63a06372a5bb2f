package org.consort.api.users;

import java.util.Optional;
import org.consort.alma.users.UserRequest;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.RequestDetails;

/// Reads what is to be digitized. Without a department the institution's own is meant.
final class IncomingDigitization {
  private IncomingDigitization() {}

  static RequestDetails.Digitization of(UserRequest sent) {
    Boolean partial = sent.partialDigitization();
    if (partial == null) {
      throw new BadRequest(ApiReason.MANDATORY.about("partial_digitization"));
    }
    if (partial) {
      IncomingRequest.given(sent.comment(), "comment");
      refuseIssueWithoutVolume(sent);
    }
    return new RequestDetails.Digitization(
        Optional.ofNullable(sent.targetDestination())
            .flatMap(Coded::code)
            .orElse(RequestDetails.Digitization.USUAL_DEPARTMENT),
        partial,
        part(sent),
        sent.requiredPagesRange().stream()
            .map(range -> new RequestDetails.Pages(range.fromPage(), range.toPage()))
            .toList(),
        sent.copyrightsDeclarationSignedByPatron());
  }

  private static RequestDetails.Part part(UserRequest sent) {
    return new RequestDetails.Part(
        sent.chapterOrArticleTitle(),
        sent.chapterOrArticleAuthor(),
        sent.fullChapter(),
        IncomingRequest.blankToNull(sent.volume()),
        IncomingRequest.blankToNull(sent.issue()),
        IncomingRequest.blankToNull(sent.part()),
        IncomingRequest.blankToNull(sent.dateOfPublication()));
  }

  private static void refuseIssueWithoutVolume(UserRequest sent) {
    String issue = IncomingRequest.blankToNull(sent.issue());
    if (issue != null && IncomingRequest.blankToNull(sent.volume()) == null) {
      throw CirculationReason.PART_NOT_VALID.refusal("issue " + issue + " without a volume");
    }
  }
}
