package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.ArrayList;
import java.util.List;
import org.consort.alma.conf.Letter;
import org.consort.alma.conf.Letters;
import org.consort.alma.users.Fees;

/// Configuration that is told in outline: the letters, the report on fees, and all that Consort has
/// none of.
final class OutlineCalls {
  private static final String EMPTY = "An empty list: there are none here";
  private static final String PRINTOUTS = "/task-lists/printouts";
  private static final String UNKNOWN = "Refused: there are none here";

  static final List<Call> ALL = all();

  private OutlineCalls() {}

  private static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    calls.addAll(letters());
    calls.add(feeReport());
    calls.add(
        get("/conf/printers", EMPTY)
            .with(Parameters.page())
            .with(text("library", "The code of a library.")));
    calls.add(get("/conf/printers/{id}", UNKNOWN));
    calls.add(get("/conf/deposit-profiles", EMPTY).with(Parameters.page()));
    calls.add(get("/conf/deposit-profiles/{id}", UNKNOWN));
    calls.add(get("/conf/md-import-profiles", EMPTY));
    calls.add(get("/conf/md-import-profiles/{id}", UNKNOWN));
    calls.add(post("/conf/md-import-profiles/{id}", UNKNOWN));
    calls.add(get("/conf/license-terms", EMPTY));
    calls.addAll(changing("/conf/license-terms"));
    calls.add(reminders());
    calls.addAll(changing("/conf/reminders"));
    calls.add(get("/conf/workflows/{id}", UNKNOWN));
    calls.add(post("/conf/workflows/{id}", UNKNOWN));
    calls.add(get("/conf/relations", EMPTY).with(scope()));
    calls.add(
        put("/conf/relations", "Refused: every library works with every other").with(scope()));
    calls.add(
        delete("/conf/relations", "Refused: every library works with every other").with(scope()));
    calls.add(get(PRINTOUTS, EMPTY).with(Parameters.page()));
    calls.add(post(PRINTOUTS, UNKNOWN));
    calls.add(get(PRINTOUTS + "/{printout_id}", UNKNOWN));
    calls.add(post(PRINTOUTS + "/{printout_id}", UNKNOWN));
    return List.copyOf(calls);
  }

  private static List<Call> letters() {
    return List.of(
        get("/conf/letters", "List the letters that patrons are written")
            .with(oneOf("type", "There are no components.", "LETTER", "COMPONENT"))
            .answers(Letters.class),
        get("/conf/letters/{letter_code}", "Read what is known of a letter").answers(Letter.class),
        put("/conf/letters/{letter_code}", "Refused: letters have no templates here")
            .takesXml(Letter.class));
  }

  private static Call feeReport() {
    return get("/conf/utilities/fee-transactions", "List fees that were paid or waived")
        .with(Parameters.page())
        .with(
            text("transaction_from_date", "A day, 2026-06-01; today without it."),
            text("transaction_to_date", "At most seven days later; the same day without it."),
            oneOf("transaction_type", "What was done.", "BOTH", "PAYMENT", "WAIVE"),
            text("owner", "The code of a library or of the institution."),
            text("received_by_circ_library", "The library of the desk."),
            text("received_by_circ_desk", "The desk."))
        .answers(Fees.class);
  }

  private static Call reminders() {
    return get("/conf/reminders", EMPTY)
        .with(Parameters.page())
        .with(
            text("from", "A day, 2026-06-01."),
            text("to", "A day."),
            oneOf("order_by", "What to sort by.", "type", "status", "reminder_date"),
            oneOf("entity_type", "What they are about.", "BIB_MMS"),
            Parameters.DIRECTION);
  }

  private static List<Call> changing(String path) {
    return List.of(
        post(path, UNKNOWN),
        get(path + "/{id}", UNKNOWN),
        put(path + "/{id}", UNKNOWN),
        delete(path + "/{id}", UNKNOWN));
  }

  private static Parameter scope() {
    return text("scope", "All, or the code of a library.").asMandatory();
  }
}
