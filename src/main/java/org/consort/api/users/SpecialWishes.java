package org.consort.api.users;

import org.consort.alma.users.PagesRange;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.wire.Coded;
import org.consort.circulation.RequestDetails;
import org.jspecify.annotations.Nullable;

/// Shows what a request says beyond who wants what and where.
final class SpecialWishes {
  private SpecialWishes() {}

  static void put(UserRequestBuilder request, RequestDetails details) {
    request.manualDescription(details.manualDescription());
    put(request, details.digitization());
    put(request, details.booking());
  }

  private static void put(UserRequestBuilder request, RequestDetails.@Nullable Digitization file) {
    if (file == null) {
      return;
    }
    RequestDetails.Part part = file.part();
    request
        .targetDestination(Coded.of(file.department()))
        .partialDigitization(file.partial())
        .chapterOrArticleTitle(part.title())
        .chapterOrArticleAuthor(part.author())
        .fullChapter(part.fullChapter())
        .volume(part.volume())
        .issue(part.issue())
        .part(part.part())
        .dateOfPublication(part.published())
        .requiredPagesRange(
            file.pages().stream().map(p -> new PagesRange(p.from(), p.to())).toList())
        .copyrightsDeclarationSignedByPatron(file.copyrightSigned());
  }

  private static void put(UserRequestBuilder request, RequestDetails.@Nullable Booking booking) {
    if (booking != null) {
      request
          .bookingStartDate(booking.from())
          .bookingEndDate(booking.until())
          .adjustedBookingStartDate(booking.from())
          .adjustedBookingEndDate(booking.until());
    }
  }
}
