package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.flag;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.Items;

/// Items, and what happens to them at a desk.
final class ItemCalls {
  private static final String ITEMS = "/bibs/{mms_id}/holdings/{holding_id}/items";
  private static final Parameter EXPAND =
      text(
          "expand",
          "due_date adds when it is due back, due_date_policy for how long the user may borrow it.");
  private static final Parameter USER =
      text("user_id", "Whom due_date_policy is about; without it somebody without a user group.");
  private static final Parameter VIEW =
      oneOf("view", "label adds what is printed on a spine label.", "label");

  static final List<Call> ALL =
      List.of(
          get("/items", "Find an item by its barcode; answers a redirect to it")
              .with(text("item_barcode", "The barcode.").asMandatory())
              .redirects(),
          get(ITEMS, "List items of holdings, or of the title with ALL in their place")
              .with(Parameters.page())
              .with(
                  text("q", "As in description~vol_1 AND enum_a~2."),
                  text(
                      "order_by",
                      "What to sort by, or a comma list: chron_i, chron_j, description, enum_a, enum_b,"
                          + " enum_c, library, location, temporary_location, receive_date,"
                          + " expected_receive_date; none keeps the order in which they were added."),
                  Parameters.DIRECTION,
                  text("current_library", "The code of the library where it stands now."),
                  text("current_location", "The code of the location where it stands now."),
                  text("create_date_from", "A day, 2026-06-01."),
                  text("create_date_to", "A day."),
                  text("modify_date_from", "A day."),
                  text("modify_date_to", "A day."),
                  text("receive_date_from", "A day."),
                  text("receive_date_to", "A day."),
                  text("expected_receive_date_from", "A day."),
                  text("expected_receive_date_to", "A day."),
                  EXPAND,
                  USER,
                  VIEW)
              .answers(Items.class),
          post(ITEMS, "Add an item").takes(Item.class).answers(Item.class),
          get(ITEMS + "/{item_pid}", "Read an item").with(EXPAND, USER, VIEW).answers(Item.class),
          put(ITEMS + "/{item_pid}", "Swap what is written down about an item")
              .takes(Item.class)
              .answers(Item.class),
          delete(ITEMS + "/{item_pid}", "Remove an item")
              .with(
                  flag("override", "Although a patron has it or waits for it."),
                  oneOf(
                      "holdings",
                      "What becomes of holdings left empty.",
                      "retain",
                      "delete",
                      "suppress"),
                  oneOf(
                      "bib",
                      "What becomes of a title left empty.",
                      "retain",
                      "delete",
                      "suppress")));

  private ItemCalls() {}
}
