package org.consort.api.users;

import java.util.function.Function;
import org.consort.alma.users.PagesRange;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.wire.Coded;
import org.consort.circulation.RequestDetails;
import org.jspecify.annotations.Nullable;

/// Shows what a request says beyond who wants what and where.
final class SpecialWishes {
  private SpecialWishes() {}

  /// @param department names one by its code
  static void put(
      UserRequestBuilder request, RequestDetails details, Function<String, Coded> department) {
    request.manualDescription(details.manualDescription());
    put(request, details.digitization(), department);
    put(request, details.booking());
  }

  private static void put(
      UserRequestBuilder request,
      RequestDetails.@Nullable Digitization file,
      Function<String, Coded> department) {
    if (file == null) {
      return;
    }
    RequestDetails.Part part = file.part();
    request
        .targetDestination(department.apply(file.department()))
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
