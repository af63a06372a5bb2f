package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.header;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.users.BriefUsers;
import org.consort.alma.users.Fee;
import org.consort.alma.users.Fees;
import org.consort.alma.users.User;
import org.consort.alma.users.UserLetters;

/// Users, what they owe and what they are told.
final class UserCalls {
  static final Parameter ID_TYPE =
      text("user_id_type", "The type of identifier in the path; all_unique without it.");

  private static final Parameter SOURCE =
      text("source_institution_code", "No linked users are known here.");

  private static final String USER = "/users/{user_id}";
  private static final String FEES = USER + "/fees";

  static final List<Call> ALL =
      List.of(
          get("/users/operation/test", "Try a key's right to read users"),
          post("/users/operation/test", "Try a key's right to change users"),
          get("/users", "Search users")
              .with(Parameters.page())
              .with(
                  text("q", "As in last_name~okafor AND first_name~ada."),
                  text("order_by", "last_name, first_name or primary_id, or a comma list of them."),
                  text("modify_date_from", "Changed on the day, 2026-06-01, or later; without q."),
                  SOURCE,
                  oneOf("expand", "Whole users instead of brief ones.", "full"))
              .answers(BriefUsers.class),
          post("/users", "Add a user").takes(User.class).answers(User.class),
          get(USER, "Read a user")
              .with(
                  ID_TYPE,
                  SOURCE,
                  oneOf("view", "How much of the user.", "full", "brief"),
                  text("expand", "Comma list of loans, requests, fees."))
              .answers(User.class),
          put(USER, "Swap a user")
              .with(
                  ID_TYPE,
                  text("override", "Comma list of fields to take although staff set them."))
              .takes(User.class)
              .answers(User.class),
          delete(USER, "Remove a user").with(ID_TYPE),
          post(USER, "Check a user's password")
              .with(
                  ID_TYPE,
                  oneOf("op", "What to do.", "auth", "refresh"),
                  text("password", "The password; better in the header Exl-User-Pw."),
                  header("Exl-User-Pw", "The password, percent-encoded.")),
          get(FEES, "List what a user owes")
              .with(
                  ID_TYPE,
                  oneOf("status", "Which fees.", "ACTIVE", "INDISPUTE", "CLOSED", "EXPORTED"))
              .answers(Fees.class),
          post(FEES, "Add a fee").with(ID_TYPE).takes(Fee.class).answers(Fee.class),
          get(FEES + "/{fee_id}", "Read a fee").with(ID_TYPE).answers(Fee.class),
          post(FEES + "/all", "Pay all fees").with(payment()).answers(Fees.class),
          post(FEES + "/{fee_id}", "Pay, waive, dispute or restore a fee")
              .with(payment())
              .with(text("reason", "Why it is waived."))
              .answers(Fee.class),
          get(USER + "/letters", "List what a user was, or is to be, told")
              .with(ID_TYPE)
              .with(Parameters.page())
              .answers(UserLetters.class));

  private UserCalls() {}

  private static Parameter[] payment() {
    return new Parameter[] {
      ID_TYPE,
      oneOf("op", "What to do.", "pay", "waive", "dispute", "restore").asMandatory(),
      text("amount", "How much, or ALL."),
      text("method", "How it is paid."),
      text("comment", "Kept with the payment."),
      text("external_transaction_id", "The same one twice is one payment.")
    };
  }
}
