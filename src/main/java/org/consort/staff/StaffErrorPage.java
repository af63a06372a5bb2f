package org.consort.staff;

import java.util.stream.Collectors;
import org.consort.access.StaffSession;
import org.consort.base.Problem;
import org.consort.staff.frame.Pages;
import org.consort.staff.frame.Reception;
import org.consort.web.ErrorPage;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Trouble;
import org.jspecify.annotations.Nullable;

/// Says in plain words what went wrong and what to do about it.
final class StaffErrorPage implements ErrorPage {
  private final Pages pages;
  private final Reception reception;

  StaffErrorPage(Pages pages, Reception reception) {
    this.pages = pages;
    this.reception = reception;
  }

  @Override
  public Reply page(Request request, Trouble trouble) {
    // When we are broken, looking the visitor up may be what broke.
    StaffSession visitor =
        trouble instanceof Trouble.Broken ? null : reception.visitor(request).orElse(null);
    return switch (trouble) {
      case Trouble.NoSuchPath _ ->
          say(404, visitor, new ErrorView("No such page", "There is nothing at this address.", ""));
      case Trouble.Missing missing ->
          say(404, visitor, new ErrorView("Not found", missing.problem().text(), ""));
      case Trouble.NoSuchMethod _ ->
          say(405, visitor, new ErrorView("Not possible", "This page takes no such request.", ""));
      case Trouble.NotAllowed refused ->
          say(403, visitor, new ErrorView("Not allowed", refused.problem().text(), ""));
      case Trouble.TooOften often ->
          say(429, visitor, new ErrorView("Too often", often.problem().text(), ""));
      case Trouble.TooLarge _ ->
          say(413, visitor, new ErrorView("Too large", "That is more than this page takes.", ""));
      case Trouble.Refused refused ->
          say(400, visitor, new ErrorView("Not possible as asked", sentences(refused), ""));
      case Trouble.Broken broken -> say(500, visitor, ErrorView.broken(broken.trackingId()));
    };
  }

  private Reply say(int status, @Nullable StaffSession visitor, ErrorView view) {
    return pages.page(status, "error", pages.frame(view.title(), null, visitor), view);
  }

  private static String sentences(Trouble.Refused refused) {
    return refused.problems().stream().map(Problem::text).collect(Collectors.joining(" "));
  }
}
