package org.consort.staff.requests;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.consort.borrowing.RequestFilter;
import org.consort.web.Request;

/// What the list of requests is narrowed to; an empty part narrows nothing.
///
/// @param after id of the last request of the part before
record Asked(String stage, String agency, boolean attention, String text, String after) {
  static final int ROWS = 50;

  static Asked in(Request request) {
    return new Asked(
        request.query("stage").orElse(""),
        request.query("agency").orElse(""),
        request.query("attention").isPresent(),
        request.query("q").map(String::strip).orElse(""),
        request.query("after").orElse(""));
  }

  boolean narrows() {
    return attention || !(stage + agency + text).isEmpty();
  }

  /// One row more than a page shows, to know whether there is more.
  RequestFilter filter() {
    return new RequestFilter(
        stage, agency, "", "", attention, null, null, text, false, after, ROWS + 1);
  }

  Asked after(String id) {
    return new Asked(stage, agency, attention, text, id);
  }

  String query() {
    return "?stage="
        + encoded(stage)
        + "&agency="
        + encoded(agency)
        + "&q="
        + encoded(text)
        + (attention ? "&attention=true" : "")
        + (after.isEmpty() ? "" : "&after=" + encoded(after));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
