package org.consort.app.house;

import java.util.LinkedHashMap;
import java.util.Map;
import org.consort.api.Caller;

/// One of each thing, made through the API: a patron who has a loan, a request and a fee, a title
/// with holdings and items, an order.
///
/// @param ids what stands for the variable segments of paths, and for parameters of that name
record Stock(Map<String, String> ids) {
  static final String USER =
      """
      {"primary_id":"%s","record_type":{"value":"PUBLIC"},"last_name":"Example",
       "first_name":"Ada","account_type":{"value":"INTERNAL"},"status":{"value":"ACTIVE"},
       "user_group":{"value":"UNDERGRAD"},"password":"a good long one",
       "contact_info":{"email":[{"email_address":"%s@example.org","preferred":true,
         "email_type":[{"value":"personal"}]}],
        "address":[{"line1":"1 High Street","city":"Moss","address_type":[{"value":"home"}]}],
        "phone":[{"phone_number":"12 34","phone_type":[{"value":"home"}]}]},
       "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"B%s"}],
       "user_note":[{"note_type":{"value":"LIBRARY"},"note_text":"tall"}],
       "user_block":[]}
      """;
  static final String BIB =
      """
      <bib><suppress_from_publishing>false</suppress_from_publishing><record>
      <leader>00000nam a2200000   4500</leader><controlfield tag="001">x-1</controlfield>
      <datafield ind1=" " ind2=" " tag="020"><subfield code="a">9780820347523</subfield></datafield>
      <datafield ind1="1" ind2="0" tag="245"><subfield code="a">Mosses</subfield></datafield>
      </record></bib>
      """;
  static final String HOLDING =
      """
      <holding><record><datafield ind1="0" ind2=" " tag="852"><subfield code="b">MAIN</subfield>
      <subfield code="c">STACKS</subfield><subfield code="h">QK1</subfield></datafield></record>
      </holding>
      """;
  static final String ITEM =
      """
      {"item_data":{"barcode":"%s","physical_material_type":{"value":"BOOK"},
       "policy":{"value":"BOOK"},"base_status":{"value":"1"},"description":"v. 2"}}
      """;
  static final String LOAN =
      "{\"circ_desk\":{\"value\":\"DESK\"},\"library\":{\"value\":\"MAIN\"}}";
  static final String REQUEST =
      """
      {"request_type":"HOLD","pickup_location_type":"LIBRARY","pickup_location_library":"SCI",
       "comment":"soon","last_interest_date":"2026-07-01Z"}
      """;
  static final String FEE =
      "{\"type\":{\"value\":\"OVERDUEFINE\"},\"original_amount\":2.5,\"owner\":{\"value\":\"MAIN\"}}";
  static final String ORDER =
      """
      {"owner":{"value":"MAIN"},"type":{"value":"PRINTED_BOOK_OT"},"vendor":{"value":"HARB"},
       "vendor_account":"HARB-FIRM","vendor_reference_number":"%s",
       "price":{"sum":"10.00","currency":{"value":"USD"}},
       "fund_distribution":[{"fund_code":{"value":"HIST"},
         "amount":{"sum":"10.00","currency":{"value":"USD"}}}],
       "resource_metadata":{"title":"Fells","isbn":"9780306406157"},
       "location":[{"quantity":1,"library":{"value":"MAIN"},"shelving_location":"STACKS",
         "copy":[{"item_policy":{"value":"BOOK"}}]}]}
      """;

  private static final String LISTENERS = "/conf/integration-profiles";
  static final String PLACE =
      """
      {"code":"%s","name":"Annex","type":{"value":"OPEN"},"external_name":"The annex"}
      """;
  static final String SET =
      """
      {"name":"%s","type":{"value":"LOGICAL"},"content":{"value":"BIB_MMS"},
       "private":{"value":"false"},"status":{"value":"ACTIVE"},
       "query":{"value":"BIB_MMS where BIB_MMS ((title CONTAIN \\"moss\\") NOT (all EQUAL fen))"}}
      """;
  static final String RUN =
      """
      {"parameter":[{"name":{"value":"job_name"},"value":"%s"},
        {"name":{"value":"suppress"},"value":"true"}]}
      """;
  static final String DIRECT_LOAN =
      """
      {"item_barcode":"%s","patron_id":"%s","due_date":"2026-06-06T10:00:00Z",
       "loan_policy":{"value":"BOOK"}}
      """;
  static final String LISTENER =
      """
      {"code":"%s","name":"Listener","type":{"value":"WEBHOOKS"},"parameter":[
        {"name":{"value":"url"},"value":"%s/listener"},{"name":{"value":"secret"},"value":"hush"},
        {"name":{"value":"format"},"value":"JSON"},
        {"name":{"value":"subscriptions"},"value":"LOAN_CREATED,ITEM_UPDATED"}]}
      """;

  /// @param name no other stock has it
  static Stock made(Caller json, String root, String name) {
    Map<String, String> ids = new LinkedHashMap<>(FIXED);
    ids.put("unique", name);
    ids.put("user_id", name);
    ids.put("patron_id", name);
    made(json.post("/users", USER.formatted(name, name, name)));
    Caller marc = json.with("Content-Type", "application/xml");
    String bib = made(marc.post("/bibs", BIB)).at("/mms_id");
    String holding = made(marc.post("/bibs/" + bib + "/holdings", HOLDING)).at("/holding_id");
    String items = "/bibs/" + bib + "/holdings/" + holding + "/items";
    String lent = made(json.post(items, ITEM.formatted("L" + name))).at("/item_data/pid");
    String kept = made(json.post(items, ITEM.formatted("K" + name))).at("/item_data/pid");
    String user = "/users/" + name;
    ids.put("mms_id", bib);
    ids.put("holding_id", holding);
    ids.put("item_pid", kept);
    ids.put("lent_pid", lent);
    ids.put("item_barcode", "K" + name);
    ids.put("loan_id", made(json.post(user + "/loans?item_pid=" + lent, LOAN)).at("/loan_id"));
    ids.put(
        "request_id", made(json.post(user + "/requests?mms_id=" + bib, REQUEST)).at("/request_id"));
    ids.put("fee_id", made(json.post(user + "/fees", FEE)).at("/id"));
    Caller.Answer order = made(json.post("/acq/po-lines", ORDER.formatted(name)));
    ids.put("number", order.at("/number"));
    ids.put("copy_pid", order.at("/location/0/copy/0/pid"));
    ids.put("fund_id", json.get("/acq/funds").at("/fund/0/id"));
    String titles = made(json.post("/conf/sets", SET.formatted("set " + name))).at("/id");
    ids.put("set_id", titles);
    ids.put("set1", titles);
    ids.put("set2", titles);
    ids.put("from_logical_set", titles);
    ids.put("id", made(json.post(LISTENERS, LISTENER.formatted("W" + name, root))).at("/id"));
    addSpares(ids, json, marc, name);
    return new Stock(ids);
  }

  // For what removes: nothing depends on them.
  private static void addSpares(Map<String, String> ids, Caller json, Caller marc, String name) {
    String user = "spare-" + name;
    made(json.post("/users", USER.formatted(user, user, user)));
    String bib = made(marc.post("/bibs", BIB)).at("/mms_id");
    String holdings = "/bibs/" + bib + "/holdings";
    String holding = made(marc.post(holdings, HOLDING)).at("/holding_id");
    String items = holdings + "/" + holding + "/items";
    String item = made(json.post(items, ITEM.formatted("S" + name))).at("/item_data/pid");
    ids.put("spare_item_pid", item);
    ids.put("spare_holding_id", made(marc.post(holdings, HOLDING)).at("/holding_id"));
    ids.put("spare_mms_id", bib);
    ids.put("spare_set_id", made(json.post("/conf/sets", SET.formatted(user))).at("/id"));
    ids.put("spare_user_id", user);
    ids.put("spare_location", "A" + name);
    made(json.post("/conf/libraries/MAIN/locations", PLACE.formatted("A" + name)));
  }

  /// What stands for a variable segment of a call's path.
  String segment(String method, String pattern, String variable) {
    if (variable.equals("item_pid") && pattern.contains("{loan_id}")) {
      return ids.getOrDefault("lent_pid", "");
    }
    if (variable.equals("item_pid") && pattern.contains("{number}")) {
      return ids.getOrDefault("copy_pid", "");
    }
    String usual = ids.getOrDefault(variable, "1");
    boolean spare = method.equals("DELETE") && !pattern.contains("{request_id}");
    return spare ? ids.getOrDefault("spare_" + variable, usual) : usual;
  }

  private static final Map<String, String> FIXED =
      Map.ofEntries(
          Map.entry("job_id", "M1001"),
          Map.entry("library", "MAIN"),
          Map.entry("location", "REF"),
          Map.entry("desk", "DESK"),
          Map.entry("circ_desk", "DESK"),
          Map.entry("name", "UserTitles"),
          Map.entry("code", "HARB"),
          Map.entry("password", "a good long one"),
          Map.entry("override", "true"),
          Map.entry("reason", "CancelledAtPatronRequest"),
          Map.entry("normalization", "NOTE"),
          Map.entry("expand", "p_avail,e_avail,requests"),
          Map.entry("amount", "1.00"),
          Map.entry("method", "CASH"),
          Map.entry("limit", "10"),
          Map.entry("offset", "0"),
          Map.entry("period", "3"),
          Map.entry("from", "2026-05-01"),
          Map.entry("to", "2026-06-01"));

  private static Caller.Answer made(Caller.Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
    return answer;
  }
}
