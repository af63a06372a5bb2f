package org.consort.app.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.consort.app.demo.Caller.Answer;
import org.consort.web.Json;

/// Harbour Books sends its orders to North University through the Alma API, receives the first and
/// cancels one. Each order carries the vendor's own number, so a day played again makes no second
/// line.
final class VendorMorning {
  private static final String PATH = "/acq/po-lines";

  private final Caller vendor;
  private final Story story;
  private final int year;

  VendorMorning(Caller vendor, Story story, int year) {
    this.vendor = vendor;
    this.story = story;
    this.year = year;
  }

  /// A title as a vendor's catalogue has it.
  private record Book(String title, String author, String isbn, String price) {}

  private static final Book MIDDLEMARCH =
      new Book("Middlemarch", "Eliot, George", "9780141439549", "14.00");
  private static final Book INVISIBLE_CITIES =
      new Book("Invisible cities", "Calvino, Italo", "9780156453806", "16.50");
  private static final Book THINGS_FALL_APART =
      new Book("Things fall apart", "Achebe, Chinua", "9780385474542", "15.00");

  void play() {
    story.chapter("Morning: Harbour Books sends its orders to North University");
    String first = placed("a title the library holds", order("1", MIDDLEMARCH, hist()));
    placed("a title nobody holds", order("2", INVISIBLE_CITIES, hist()));
    repeated();
    placed(
        "a title held in print and electronically, as print",
        order("4", THINGS_FALL_APART, hist()));
    inReview("an unknown fund, profile DEFAULT", order("5", INVISIBLE_CITIES, "NOWHERE"));
    refused("an unknown fund, profile STRICT", "STRICT", order("6", INVISIBLE_CITIES, "NOWHERE"));
    Book dear = new Book("Facsimile atlas", "", "", "9000.00");
    refused("dearer than the fund, profile STRICT", "STRICT", order("7", dear, "GEN-" + year));
    asXml();
    Map<String, Object> standing =
        order("9", new Book("Yearbook of maps", "", "", "80.00"), hist());
    placed("a standing order", typed(standing, "PRINTED_BOOK_SO"));
    Book ebook = new Book("The open library", "", "", "45.00");
    placed("an e-book", typed(order("10", ebook, hist()), "E_BOOK_OT"));
    String last = placed("one to be cancelled", order("11", MIDDLEMARCH, "GEN-" + year));
    receive(first);
    cancel(last);
  }

  private String hist() {
    return "HIST-" + year;
  }

  private void repeated() {
    Answer answer = post("", order("2", INVISIBLE_CITIES, hist()));
    Answer again = post("", order("2", INVISIBLE_CITIES, hist()));
    check(
        "the same order again",
        again,
        _ -> number(again).equals(number(answer)),
        "the same line, ");
  }

  private String placed(String what, Map<String, Object> order) {
    Answer answer = post("", order);
    check(what, answer, json -> !status(json).equals("INREVIEW"), "");
    return answer.isGood() ? number(answer) : "";
  }

  private void inReview(String what, Map<String, Object> order) {
    check(what, post("", order), json -> status(json).equals("INREVIEW"), "");
  }

  private void refused(String what, String profile, Map<String, Object> order) {
    Answer answer = post("?profile_code=" + profile, order);
    if (answer.status() == 400) {
      story.tell(what, "refused: " + firstError(answer));
    } else {
      story.regret(what, "was not refused, " + answer.status());
    }
  }

  private void asXml() {
    String xml =
        """
        <po_line><owner>MAIN</owner><type>PRINTED_BOOK_OT</type><vendor>HARB</vendor>
        <vendor_account>HARB-FIRM</vendor_account>
        <price><sum>21.00</sum><currency>USD</currency></price>
        <vendor_reference_number>DAY-8</vendor_reference_number>
        <resource_metadata><title>Rivers &amp; roads</title></resource_metadata>
        <fund_distributions><fund_distribution><fund_code>%s</fund_code><percent>100</percent>
        </fund_distribution></fund_distributions>
        <locations><location><quantity>1</quantity><library>MAIN</library>
        <shelving_location>STACKS</shelving_location></location></locations></po_line>
        """
            .formatted(hist());
    check("one in XML", vendor.post(PATH, "application/xml", xml), _ -> true, "");
  }

  private void receive(String number) {
    Answer items = vendor.get(PATH + "/" + number + "/items");
    List<String> links = Tree.texts(items.json(), "item", "item_data", "pid");
    Answer received =
        links.isEmpty()
            ? items
            : vendor.post(
                PATH + "/" + number + "/items/" + links.getFirst() + "?op=receive",
                "application/xml",
                "<item/>");
    if (received.isGood() || received.body().contains("it was received on")) {
      story.tell("receives " + number, "its item is received");
    } else {
      story.regret("receives " + number, firstError(received));
    }
  }

  private void cancel(String number) {
    Answer answer = vendor.delete(PATH + "/" + number + "?reason=LIBRARY_CANCELLED");
    boolean before = answer.body().contains("401884");
    if (answer.status() == 204 || before) {
      story.tell("cancels " + number, "cancelled, its money is free again");
    } else {
      story.regret("cancels " + number, firstError(answer));
    }
  }

  private void check(
      String what, Answer answer, Predicate<Map<String, Object>> asExpected, String before) {
    if (!answer.isGood()) {
      story.regret(what, answer.status() + " " + firstError(answer));
    } else if (asExpected.test(answer.json())) {
      story.tell(what, before + summary(answer.json()));
    } else {
      story.regret(what, summary(answer.json()));
    }
  }

  private static String summary(Map<String, Object> line) {
    String mmsId = Tree.text(line, "resource_metadata", "mms_id", "value");
    return "%s, %s, bib %s".formatted(Tree.text(line, "number"), status(line), mmsId);
  }

  private static String status(Map<String, Object> line) {
    return Tree.text(line, "status", "value");
  }

  private static String number(Answer answer) {
    return Tree.text(answer.json(), "number");
  }

  private static String firstError(Answer answer) {
    return Tree.texts(answer.json(), "errorList", "error", "errorMessage").stream()
        .findFirst()
        .orElse("answer " + answer.status());
  }

  private Answer post(String query, Map<String, Object> order) {
    return vendor.post(PATH + query, "application/json", Json.text(order));
  }

  private static Map<String, Object> typed(Map<String, Object> order, String type) {
    order.put("type", Map.of("value", type));
    return order;
  }

  private static Map<String, Object> order(String reference, Book book, String fund) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("owner", Map.of("value", "MAIN"));
    order.put("type", Map.of("value", "PRINTED_BOOK_OT"));
    order.put("vendor", Map.of("value", "HARB"));
    order.put("vendor_account", "HARB-FIRM");
    order.put("price", Map.of("sum", book.price(), "currency", Map.of("value", "USD")));
    order.put("vendor_reference_number", "DAY-" + reference);
    order.put(
        "resource_metadata",
        Map.of("title", book.title(), "author", book.author(), "isbn", book.isbn()));
    order.put(
        "fund_distribution", List.of(Map.of("fund_code", Map.of("value", fund), "percent", 100)));
    order.put(
        "location",
        List.of(
            Map.of(
                "quantity", "1",
                "library", Map.of("value", "MAIN"),
                "shelving_location", "STACKS")));
    return order;
  }
}
