package org.consort.staff.frame;

import java.util.List;
import org.consort.web.Request;

/// The hidden field that proves a posted form came from one of our pages.
public final class FormToken {
  public static final String FIELD = "form_token";

  private FormToken() {}

  /// What the form brought; empty when it brought none.
  public static String in(Request request) {
    return field(request, FIELD);
  }

  /// The first value of a field; empty when the form has none.
  public static String field(Request request, String name) {
    return request.form().getOrDefault(name, List.of("")).getFirst();
  }
}
