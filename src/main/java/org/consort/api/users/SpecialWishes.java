package org.consort.api.users;

import java.util.function.Function;
import org.consort.alma.users.PagesRange;
import org.consort.alma.users.UserRequestBuilder;
import org.consort.alma.wire.Coded;
import org.consort.circulation.RequestDetails;
import org.jspecify.annotations.Nullable;

/// Shows what a request says beyond who wants what and where.
final class SpecialWishes {
  private static final RequestDetails.Part NO_PART =
      new RequestDetails.Part(null, null, null, null, null, null, null);

  private SpecialWishes() {}

  /// @param department names one by its code
  static void put(
      UserRequestBuilder request, RequestDetails details, Function<String, Coded> department) {
    request.manualDescription(details.manualDescription());
    put(request, details.digitization() == null ? NO_PART : details.digitization().part());
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
    request
        .targetDestination(department.apply(file.department()))
        .partialDigitization(file.partial())
        .requiredPagesRange(
            file.pages().stream().map(p -> new PagesRange(p.from(), p.to())).toList())
        .copyrightsDeclarationSignedByPatron(file.copyrightSigned());
  }

  // Alma always has the volume and what follows, though empty.
  private static void put(UserRequestBuilder request, RequestDetails.Part part) {
    request
        .chapterOrArticleTitle(part.title())
        .chapterOrArticleAuthor(part.author())
        .fullChapter(part.fullChapter())
        .volume(AlmaRequests.orEmpty(part.volume()))
        .issue(AlmaRequests.orEmpty(part.issue()))
        .part(AlmaRequests.orEmpty(part.part()))
        .dateOfPublication(AlmaRequests.orEmpty(part.published()));
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
