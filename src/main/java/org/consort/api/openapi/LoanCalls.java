package org.consort.api.openapi;

import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.flag;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.ArrayList;
import java.util.List;
import org.consort.alma.bibs.Item;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.ItemLoans;
import org.consort.alma.users.NewLoan;

/// Loans, and the desk's scan that ends them.
final class LoanCalls {
  private static final Parameter LIMIT_OF_A_TITLE =
      Parameter.number("limit", "How many entries; 99999 without it.");
  private static final String ITEM = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}";
  private static final Parameter EXPAND =
      oneOf("expand", "Whether each may be renewed.", "renewable");

  static final List<Call> ALL = all();

  private LoanCalls() {}

  private static List<Call> all() {
    List<Call> calls = new ArrayList<>();
    calls.addAll(under("/users/{user_id}", UserCalls.ID_TYPE));
    calls.addAll(under(ITEM));
    calls.add(
        post("/users/{user_id}/loans", "Lend an item to a user")
            .with(
                UserCalls.ID_TYPE,
                text("item_pid", "The item."),
                text("item_barcode", "The item, by its barcode."))
            .takes(ItemLoan.class)
            .answers(ItemLoan.class));
    calls.add(
        post(ITEM + "/loans", "Lend an item")
            .with(text("user_id", "The user.").asMandatory(), UserCalls.ID_TYPE)
            .takes(ItemLoan.class)
            .answers(ItemLoan.class));
    calls.add(
        post("/loans", "Lend an item by its barcode").takes(NewLoan.class).answers(ItemLoan.class));
    calls.add(list("/bibs/{mms_id}"));
    calls.add(read("/bibs/{mms_id}"));
    calls.add(scan());
    return List.copyOf(calls);
  }

  private static List<Call> under(String owner, Parameter... more) {
    String one = owner + "/loans/{loan_id}";
    return List.of(
        list(owner).with(more),
        read(owner).with(more),
        post(one, "Renew a loan")
            .with(more)
            .with(oneOf("op", "What to do.", "renew").asMandatory())
            .answers(ItemLoan.class),
        put(one, "Change when a loan is due")
            .with(more)
            .with(flag("notify_user", "Tell the user."))
            .takes(ItemLoan.class)
            .answers(ItemLoan.class));
  }

  private static Call list(String owner) {
    return get(owner + "/loans", "List loans")
        .with(owner.startsWith("/users") ? Parameters.LIMIT : LIMIT_OF_A_TITLE, Parameters.OFFSET)
        .with(
            oneOf("loan_status", "Those that are, or those that were.", "Active", "Complete"),
            oneOf(
                "order_by",
                "What to sort by.",
                "id",
                "loan_date",
                "due_date",
                "barcode",
                "title",
                "author",
                "return_date"),
            Parameters.DIRECTION,
            EXPAND)
        .answers(ItemLoans.class);
  }

  private static Call read(String owner) {
    return get(owner + "/loans/{loan_id}", "Read a loan").with(EXPAND).answers(ItemLoan.class);
  }

  private static Call scan() {
    return post(ITEM, "Scan an item in")
        .with(
            oneOf("op", "What to do.", "scan").asMandatory(),
            text("library", "The code of the library where it is scanned.").asMandatory(),
            text("circ_desk", "The desk; or a department."),
            text("department", "The department; or a desk."),
            text("request_id", "Which of several requests it shall serve."),
            text("work_order_type", "In a department: what is done there."),
            text("status", "In a department: how far that is."),
            flag("done", "In a department: it is done."),
            flag("auto_print_slip", "Accepted; nothing is printed here."),
            flag("place_on_hold_shelf", "Straight onto the hold shelf."),
            flag("confirm", "Accepted; nothing is asked here."),
            flag("register_in_house_use", "Count a use when it was only read in the library."),
            flag("external_id", "The path carries a barcode."))
        .answers(Item.class);
  }
}
