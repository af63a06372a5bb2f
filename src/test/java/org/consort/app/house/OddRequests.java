package org.consort.app.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Damages requests, each in one of its parts, or in several.
final class OddRequests {
  private static final List<String> FORMATS =
      List.of(
          "",
          "*/*",
          "text/html",
          "application/json; charset=UTF-16",
          "application/xml;q=0",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "x",
          "application/json,,;");

  private final Random random;
  private final OddJson json;
  private final OddXml xml;

  OddRequests(Random random) {
    this.random = random;
    this.json = new OddJson(random);
    this.xml = new OddXml(random);
  }

  RecordedRequest damaged(RecordedRequest right) {
    RecordedRequest result = right;
    for (int i = random.nextInt(2); i >= 0; i--) {
      result =
          switch (random.nextInt(result.body().isEmpty() ? 6 : 16)) {
            case 0, 1 -> result.with(segments(result));
            case 2, 3, 4 -> result.asking(parameters(result));
            case 5 -> result.under(headers(result));
            default -> result.sending(body(result.body()));
          };
    }
    return result;
  }

  private List<String> segments(RecordedRequest request) {
    List<String> segments = new ArrayList<>(request.segments());
    segments.set(random.nextInt(segments.size()), OddTexts.any(random));
    return segments;
  }

  private List<Map.Entry<String, String>> parameters(RecordedRequest request) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>(request.parameters());
    if (parameters.isEmpty()) {
      parameters.add(Map.entry(OddTexts.any(random), OddTexts.any(random)));
      return parameters;
    }
    int at = random.nextInt(parameters.size());
    Map.Entry<String, String> parameter = parameters.get(at);
    switch (random.nextInt(4)) {
      case 0 -> parameters.remove(at);
      case 1 -> parameters.add(Map.entry(parameter.getKey(), OddTexts.any(random)));
      default -> parameters.set(at, Map.entry(parameter.getKey(), OddTexts.any(random)));
    }
    return parameters;
  }

  private Map<String, String> headers(RecordedRequest request) {
    Map<String, String> headers = new LinkedHashMap<>(request.headers());
    switch (random.nextInt(4)) {
      case 0 -> headers.put("Authorization", random.nextBoolean() ? "" : "apikey ' OR 1=1");
      case 1 -> headers.remove("Content-Type");
      case 2 -> headers.put("Accept", FORMATS.get(random.nextInt(FORMATS.size())));
      default -> headers.put("Content-Type", FORMATS.get(random.nextInt(FORMATS.size())));
    }
    return headers;
  }

  private String body(String body) {
    boolean isXml = body.stripLeading().startsWith("<");
    return switch (random.nextInt(8)) {
      case 0 -> body.substring(0, random.nextInt(body.length()));
      case 1 -> swapped(body);
      case 2 -> body + body;
      case 3 -> spoilt(body);
      default -> isXml ? xml.changed(body) : changed(body);
    };
  }

  // What was damaged before may be no JSON any more.
  private String changed(String body) {
    try {
      return json.changed(body);
    } catch (tools.jackson.core.JacksonException e) {
      return spoilt(body);
    }
  }

  private String swapped(String body) {
    int from = random.nextInt(body.length());
    int to = Math.min(body.length(), from + 1 + random.nextInt(40));
    int end = Math.min(body.length(), to + 1 + random.nextInt(40));
    return body.substring(0, from)
        + body.substring(to, end)
        + body.substring(from, to)
        + body.substring(end);
  }

  private String spoilt(String body) {
    int at = random.nextInt(body.length() + 1);
    return body.substring(0, at) + OddTexts.any(random) + body.substring(at);
  }
}
