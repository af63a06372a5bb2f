package org.consort.api.openapi;

import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;

import java.util.List;

/// Calls that Alma has and that are understood here, but always refused.
final class UnservedCalls {
  private static final String USER = "/users/{user_id}";

  static final List<Call> ALL =
      List.of(
          get("/users/ME", "Refused: there are no user tokens here"),
          get("/users/staff-login-report", "Refused: not served here"),
          get(USER + "/personal-data", "Refused: not served here"),
          get(USER + "/attachments", "Refused: not served here"),
          post(USER + "/attachments", "Refused: not served here"),
          get(USER + "/attachments/{attachment_id}", "Refused: not served here"),
          get(USER + "/deposits", "Refused: not served here"),
          post(USER + "/deposits", "Refused: not served here"),
          get(USER + "/deposits/{deposit_id}", "Refused: not served here"),
          post(USER + "/deposits/{deposit_id}", "Refused: not served here"),
          get(USER + "/purchase-requests", "Refused: not served here"),
          post(USER + "/purchase-requests", "Refused: not served here"),
          get(USER + "/purchase-requests/{purchase_request_id}", "Refused: not served here"),
          post(USER + "/purchase-requests/{purchase_request_id}", "Refused: not served here"),
          get(USER + "/leganto-notifications", "Refused: not served here"));

  private UnservedCalls() {}
}
