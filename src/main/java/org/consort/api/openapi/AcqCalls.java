package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.flag;
import static org.consort.api.openapi.Parameter.header;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.acq.Currencies;
import org.consort.alma.acq.FiscalPeriods;
import org.consort.alma.acq.Fund;
import org.consort.alma.acq.FundTransaction;
import org.consort.alma.acq.FundTransactions;
import org.consort.alma.acq.Funds;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.PoLines;
import org.consort.alma.acq.Vendor;
import org.consort.alma.acq.Vendors;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.Items;

/// Orders, and the money and vendors behind them.
final class AcqCalls {
  private static final Parameter[] RECEIVING = {
    text("receive_date", "A day, 2026-06-01; today without it."),
    text("department", "The code of the department that receives."),
    text("department_library", "The code of its library.")
  };

  static final List<Call> ALL =
      List.of(
          get("/acq/test", "Try a key's right to read acquisitions"),
          post("/acq/test", "Try a key's right to change acquisitions"),
          post("/acq/po-lines", "Place an order")
              .with(
                  text("profile_code", "The integration profile to take it under."),
                  flag("requires_manual_review", "Send the line to review in any case."),
                  flag("dry_run", "Tell what would happen; write nothing."),
                  header("Idempotency-Key", "The same one twice is one order."))
              .takes(PoLine.class)
              .answers(PoLine.class),
          get("/acq/po-lines", "Search purchase order lines")
              .with(Parameters.page())
              .with(
                  text("q", "As in title~moss AND vendor_code~HARB, or enumeration_a~12."),
                  oneOf(
                      "status",
                      "How far it has come.",
                      "CLOSED",
                      "CANCELLED",
                      "ACTIVE",
                      "ALL",
                      "ALL_WITH_CLOSED"),
                  text("library", "The code of the library that owns the lines."),
                  text("acquisition_method", "A code, or ALL."),
                  text("min_expected_arrival_date", "A day, 2026-06-01."),
                  text("max_expected_arrival_date", "A day."),
                  text(
                      "order_by",
                      "title, number, created_date or po_number; or a comma list of fields of the"
                          + " items searched for: enumeration_a, chronology_i, item_description."),
                  text("expand", "Comma list of notes, locations."),
                  Parameters.DIRECTION)
              .answers(PoLines.class),
          get("/acq/po-lines/{number}", "Read a purchase order line").answers(PoLine.class),
          put("/acq/po-lines/{number}", "Swap what a purchase order line says")
              .with(
                  flag("update_inventory", "false leaves its copies alone; true without it."),
                  flag("redistribute_funds", "Share the new price out as the old one was."))
              .takes(PoLine.class)
              .answers(PoLine.class),
          delete("/acq/po-lines/{number}", "Cancel a purchase order line")
              .with(
                  text("reason", "A code of the table POLineCancellationReasons.").asMandatory(),
                  text("comment", "Kept as a note of the line."),
                  flag("inform_vendor", "Note that the vendor is to be told; nothing is sent."),
                  flag("override", "Cancel although patrons expect copies."),
                  oneOf(
                      "bib",
                      "What becomes of a title left empty.",
                      "retain",
                      "delete",
                      "suppress")),
          get("/acq/po-lines/{number}/explanation", "Tell every step of an order, and why"),
          get("/acq/po-lines/{number}/items", "List the items of a line")
              .with(Parameters.page())
              .answers(Items.class),
          post("/acq/po-lines/{number}/items", "Receive an item nobody had announced")
              .with(RECEIVING)
              .takes(Item.class)
              .answers(Item.class),
          post("/acq/po-lines/{number}/items/{item_pid}", "Receive an item")
              .with(oneOf("op", "What to do.", "receive").asMandatory())
              .with(RECEIVING)
              .takes(Item.class)
              .answers(Item.class),
          get("/acq/funds", "List funds")
              .with(Parameters.page())
              .with(
                  oneOf("mode", "What an order may name today, or all.", "POL", "ALL"),
                  text("q", "As in fund_code~HIST."),
                  text("library", "The code of a library it is for."),
                  oneOf("status", "In mode ALL.", "ACTIVE", "INACTIVE"),
                  oneOf("entity_type", "In mode ALL.", "LEDGER", "SUMMARY", "ALLOCATED"),
                  text("fiscal_period", "In mode ALL: the id of a period."),
                  text("parent_id", "In mode ALL: the code of the fund above."),
                  text("owner", "In mode ALL: the code of a library, or the institution's."))
              .answers(Funds.class),
          get("/acq/funds/{fund_id}", "Read a fund").answers(Fund.class),
          post("/acq/funds", "Open a ledger or fund")
              .with(oneOf("rules_level", "Whose rules hold.", "fund", "parent"))
              .takes(Fund.class)
              .answers(Fund.class),
          put("/acq/funds/{fund_id}", "Swap what may change of a fund")
              .with(oneOf("rules_level", "Whose rules hold.", "fund", "parent"))
              .takes(Fund.class)
              .answers(Fund.class),
          delete("/acq/funds/{fund_id}", "Remove a fund nothing has happened to"),
          post("/acq/funds/{fund_id}", "Let orders use a fund, or not any more")
              .with(oneOf("op", "What to do.", "activate", "deactivate").asMandatory())
              .answers(Fund.class),
          post("/acq/funds/{fund_id}/transactions", "Allocate money, or transfer it")
              .takes(FundTransaction.class)
              .answers(FundTransaction.class),
          get("/acq/funds/{fund_id}/transactions", "List the movements of a fund's money")
              .with(Parameters.page())
              .with(
                  text("filter", "Comma list of kinds of movement."),
                  text("q", "As in po_line~POL-1, or invoice_number~47-11."))
              .answers(FundTransactions.class),
          get("/acq/vendors", "List vendors")
              .with(Parameters.page())
              .with(
                  text("q", "As in name~harbour."),
                  oneOf("status", "Whether they are in use.", "active", "inactive"),
                  oneOf(
                      "type",
                      "What they do.",
                      "material_supplier",
                      "access_provider",
                      "licensor",
                      "governmental"))
              .answers(Vendors.class),
          post("/acq/vendors", "Add a vendor").takes(Vendor.class).answers(Vendor.class),
          get("/acq/vendors/{code}", "Read a vendor").answers(Vendor.class),
          put("/acq/vendors/{code}", "Swap what is known of a vendor")
              .takes(Vendor.class)
              .answers(Vendor.class),
          delete("/acq/vendors/{code}", "Remove a vendor without order lines"),
          get("/acq/vendors/{code}/po-lines", "List a vendor's lines")
              .with(Parameters.page())
              .answers(PoLines.class),
          get("/acq/fiscal-periods", "List fiscal periods")
              .with(oneOf("mode", "All, or the one of today.", "ALL", "Current"))
              .answers(FiscalPeriods.class),
          get("/acq/currencies", "List currencies, or tell what one is worth")
              .with(Parameters.page())
              .with(
                  oneOf("mode", "All, those with a rate, or one rate.", "ALL", "Subset", "Ratio"),
                  text("source_currency", "In mode Ratio: an ISO code."),
                  text("target_currency", "In mode Ratio: an ISO code."),
                  text("exchange_date", "In mode Ratio: a day, 20260601; today without it."))
              .answers(Currencies.class));

  private AcqCalls() {}
}
