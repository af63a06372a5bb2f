package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;

/// Calls that Alma has and that are understood here, but always refused or answered with nothing.
final class UnservedCalls {
  private static final String USER = "/users/{user_id}";

  private static final String PARTNER = "/partners/{partner_code}";
  private static final String NONE = "An empty list: there are none here";
  private static final String NO_SHARING = "Refused: libraries borrow directly here";

  static final List<Call> ALL =
      List.of(
          get("/users/ME", "Refused: there are no user tokens here"),
          get("/users/staff-login-report", "Refused: not served here"),
          get(USER + "/personal-data", "Refused: not served here"),
          get(USER + "/attachments", NONE).with(UserCalls.ID_TYPE).with(Parameters.page()),
          post(USER + "/attachments", "Refused: not served here"),
          get(USER + "/attachments/{attachment_id}", "Refused: not served here"),
          get(USER + "/deposits", NONE).with(UserCalls.ID_TYPE).with(Parameters.page()),
          post(USER + "/deposits", "Refused: not served here"),
          get(USER + "/deposits/{deposit_id}", "Refused: not served here"),
          post(USER + "/deposits/{deposit_id}", "Refused: not served here"),
          get(USER + "/purchase-requests", NONE).with(UserCalls.ID_TYPE).with(Parameters.page()),
          post(USER + "/purchase-requests", "Refused: not served here"),
          get(USER + "/purchase-requests/{purchase_request_id}", "Refused: not served here"),
          post(USER + "/purchase-requests/{purchase_request_id}", "Refused: not served here"),
          get(USER + "/staff-login-report", "Refused: not served here"),
          get(USER + "/leganto-notifications", "Refused: not served here"),
          post(USER + "/resource-sharing-requests", NO_SHARING),
          get(USER + "/resource-sharing-requests/{request_id}", NO_SHARING),
          post(USER + "/resource-sharing-requests/{request_id}", NO_SHARING),
          delete(USER + "/resource-sharing-requests/{request_id}", NO_SHARING),
          get("/partners", NONE).with(Parameters.page()),
          post("/partners", NO_SHARING),
          get(PARTNER, NO_SHARING),
          put(PARTNER, NO_SHARING),
          delete(PARTNER, NO_SHARING),
          post(PARTNER + "/lending-requests", NO_SHARING),
          get(PARTNER + "/lending-requests/{request_id}", NO_SHARING),
          post(PARTNER + "/lending-requests/{request_id}", NO_SHARING),
          delete(PARTNER + "/lending-requests/{request_id}", NO_SHARING),
          get("/task-lists/rs/lending-requests", NONE)
              .with(text("library", "The code of a library.").asMandatory())
              .with(Parameters.page()),
          post("/task-lists/rs/lending-requests", NO_SHARING)
              .with(
                  text("library", "The code of a library.").asMandatory(),
                  oneOf("op", "What is noted.", "mark_reported", "mark_printed").asMandatory()));

  private UnservedCalls() {}
}
