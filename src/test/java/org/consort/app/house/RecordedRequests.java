package org.consort.app.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.consort.api.Caller;
import tools.jackson.databind.JsonNode;

/// For every call of the API requests that are right, in both formats. What is sent is an example
/// written here, what a read of the same object answered, or what the description says of it.
final class RecordedRequests {
  private static final String JSON = "application/json";
  private static final String XML = "application/xml";

  private static final String LOCATION = "/conf/libraries/{library}/locations/{location}";
  private static final String ITEM = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}";

  /// The calls whose bodies are read at another address than their own.
  private static final Map<String, String> READ_AT =
      Map.ofEntries(
          Map.entry("/users", "/users/{user_id}"),
          Map.entry("/bibs", "/bibs/{mms_id}"),
          Map.entry("/acq/po-lines", "/acq/po-lines/{number}"),
          Map.entry("/conf/libraries/{library}/locations", LOCATION),
          Map.entry("/conf/sets", "/conf/sets/{set_id}"),
          Map.entry("/users/{user_id}/fees", "/users/{user_id}/fees/{fee_id}"),
          Map.entry("/users/{user_id}/loans", "/users/{user_id}/loans/{loan_id}"),
          Map.entry("/users/{user_id}/requests", "/users/{user_id}/requests/{request_id}"),
          Map.entry("/bibs/{mms_id}/requests", "/users/{user_id}/requests/{request_id}"),
          Map.entry("/bibs/{mms_id}/holdings", "/bibs/{mms_id}/holdings/{holding_id}"),
          Map.entry("/bibs/{mms_id}/holdings/{holding_id}/items", ITEM),
          Map.entry(ITEM + "/requests", "/users/{user_id}/requests/{request_id}"),
          Map.entry(ITEM + "/loans", "/users/{user_id}/loans/{loan_id}"));

  private static final Map<String, String> WRITTEN =
      Map.ofEntries(
          Map.entry("/users", Stock.USER),
          Map.entry("/bibs", Stock.BIB),
          Map.entry("/bibs/{mms_id}", Stock.BIB),
          Map.entry("/bibs/{mms_id}/holdings", Stock.HOLDING),
          Map.entry("/bibs/{mms_id}/holdings/{holding_id}", Stock.HOLDING),
          Map.entry("/bibs/{mms_id}/holdings/{holding_id}/items", Stock.ITEM),
          Map.entry("/users/{user_id}/loans", Stock.LOAN),
          Map.entry(ITEM + "/loans", Stock.LOAN),
          Map.entry("/users/{user_id}/requests", Stock.REQUEST),
          Map.entry("/bibs/{mms_id}/requests", Stock.REQUEST),
          Map.entry(ITEM + "/requests", Stock.REQUEST),
          Map.entry("/users/{user_id}/requests/{request_id}", Stock.REQUEST),
          Map.entry("/users/{user_id}/fees", Stock.FEE),
          Map.entry("/loans", Stock.DIRECT_LOAN),
          Map.entry("/conf/integration-profiles", Stock.LISTENER),
          Map.entry("/conf/libraries/{library}/locations", Stock.PLACE),
          Map.entry("/conf/sets", Stock.SET),
          Map.entry("/conf/sets/{set_id}", Stock.SET),
          Map.entry("/conf/jobs/{job_id}", Stock.RUN),
          Map.entry("/acq/po-lines", Stock.ORDER));

  private static final Map<String, String> SEARCHED =
      Map.of(
          "/users", "last_name~Example",
          "/bibs/{mms_id}/holdings/{holding_id}/items", "description~2",
          "/acq/po-lines", "title~Fells",
          "/acq/funds", "fund_code~HIST",
          "/conf/sets", "name~set",
          "/acq/vendors", "name~harbour");
  // Not described as mandatory where only one of several is.
  private static final Set<String> NEEDED =
      Set.of("user_id", "op", "amount", "method", "mms_id", "circ_desk", "password");

  private final SmallHouse house;
  private final JsonNode description;
  private final Random random;

  RecordedRequests(SmallHouse house, JsonNode description, Random random) {
    this.house = house;
    this.description = description;
    this.random = random;
  }

  /// One request for a call.
  RecordedRequest of(String method, String pattern, Stock stock) {
    JsonNode call = description.at("/paths").path(pattern).path(method.toLowerCase(Locale.ROOT));
    String format = random.nextBoolean() ? JSON : XML;
    String body = call.has("requestBody") ? body(pattern, call, format, stock) : "";
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Authorization", "apikey " + house.key());
    headers.put("Accept", random.nextBoolean() ? JSON : XML);
    headers.put("Content-Type", body.stripLeading().startsWith("<") ? XML : JSON);
    List<String> segments =
        Stream.of(pattern.substring(1).split("/"))
            .map(part -> filled(method, pattern, part, stock))
            .toList();
    return new RecordedRequest(method, segments, parameters(pattern, call, stock), headers, body);
  }

  private static String filled(String method, String pattern, String part, Stock stock) {
    return part.startsWith("{")
        ? stock.segment(method, pattern, part.substring(1, part.length() - 1))
        : part;
  }

  // Those that are needed always, of the others about every fourth whose value we know.
  private List<Map.Entry<String, String>> parameters(String pattern, JsonNode call, Stock stock) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    for (JsonNode parameter : call.path("parameters")) {
      String name = parameter.path("name").asString();
      boolean needed = parameter.path("required").asBoolean() || NEEDED.contains(name);
      String value = value(pattern, name, parameter.path("schema"), stock);
      boolean usual = !value.isEmpty() && random.nextInt(4) == 0;
      if (parameter.path("in").asString().equals("query") && (needed || usual)) {
        parameters.add(Map.entry(name, value));
      }
    }
    return parameters;
  }

  private String value(String pattern, String name, JsonNode schema, Stock stock) {
    if (name.equals("q")) {
      return SEARCHED.getOrDefault(pattern, "");
    }
    JsonNode values = schema.path("enum");
    if (!values.isEmpty()) {
      return values.get(random.nextInt(values.size())).asString();
    }
    return schema.path("type").asString().equals("boolean")
        ? Boolean.toString(random.nextBoolean())
        : stock.ids().getOrDefault(name, "");
  }

  private String body(String pattern, JsonNode call, String format, Stock stock) {
    String written = WRITTEN.getOrDefault(pattern, "");
    if (!written.isEmpty() && random.nextBoolean()) {
      return unique(written, stock);
    }
    String place = READ_AT.getOrDefault(pattern, pattern);
    Caller.Answer read = house.caller(format).get(path(place, stock));
    if (read.status() == 200 && random.nextInt(4) > 0) {
      return read.body();
    }
    return new DescribedBodies(description).of(call);
  }

  private String unique(String written, Stock stock) {
    String name = Integer.toString(random.nextInt(Integer.MAX_VALUE), Character.MAX_RADIX);
    return written
        .replace("%s/listener", house.root() + "/listener")
        .replace("\"patron_id\":\"%s\"", "\"patron_id\":\"" + stock.ids().get("user_id") + "\"")
        .replace(
            "\"item_barcode\":\"%s\"",
            "\"item_barcode\":\"" + stock.ids().get("item_barcode") + "\"")
        .replace("%s", name);
  }

  private static String path(String pattern, Stock stock) {
    StringBuilder path = new StringBuilder();
    for (String part : pattern.substring(1).split("/")) {
      path.append('/').append(filled("GET", pattern, part, stock));
    }
    return path.toString();
  }
}
