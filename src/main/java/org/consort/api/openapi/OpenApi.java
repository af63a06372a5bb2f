package org.consort.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consort.alma.wire.JsonSchemas;
import org.consort.alma.wire.WebServiceResult;
import org.consort.api.AlmaRequest;
import org.consort.web.Route;

/// Puts together the document that describes the routes it is given
/// (<https://spec.openapis.org/oas/v3.1.0>).
final class OpenApi {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

  private static final Map<String, Object> ELSEWHERE =
      Map.of(
          "description",
          "Found.",
          "headers",
          Map.of(
              "Location",
              Map.of(
                  "description",
                  "Where it can be read.",
                  "schema",
                  Map.of("type", "string", "format", "uri"))));

  private final JsonSchemas schemas = new JsonSchemas();
  private final Map<String, Call> described;

  private OpenApi(List<Call> calls) {
    this.described =
        calls.stream()
            .collect(
                Collectors.toMap(
                    Call::name, call -> call, (first, _) -> first, LinkedHashMap::new));
  }

  /// @param server the address everything is below
  static Map<String, Object> document(List<Route> routes, List<Call> calls, String server) {
    return new OpenApi(calls).document(routes, server);
  }

  private Map<String, Object> document(List<Route> routes, String server) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        Map.of(
            "title",
            "Consort: the Alma-compatible API",
            "version",
            "v1",
            "license",
            Map.of("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", server + AlmaRequest.ROOT)));
    document.put("security", List.of(Map.of("key", List.of()), Map.of("query", List.of())));
    document.put("paths", paths(routes));
    document.put("components", components());
    return document;
  }

  private Map<String, Object> paths(List<Route> routes) {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Route route : routes) {
      Call call = described.get(route.method() + " " + route.pattern());
      if (call != null) {
        paths
            .computeIfAbsent(route.pattern(), _ -> new LinkedHashMap<>())
            .put(route.method().toLowerCase(Locale.ROOT), operation(call));
      }
    }
    return new LinkedHashMap<>(paths);
  }

  private Map<String, Object> operation(Call call) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("summary", call.summary());
    operation.put("operationId", operationId(call));
    operation.put("tags", List.of(call.pattern().split("/", 3)[1]));
    operation.put("parameters", parameters(call));
    Class<?> body = call.body();
    if (body != null) {
      operation.put(
          "requestBody", Map.of("required", true, "content", content(body, !call.bodyInXmlOnly())));
    }
    operation.put("responses", responses(call));
    return operation;
  }

  private static String operationId(Call call) {
    String path = call.pattern().replaceAll("[{}]", "").replaceAll("[^A-Za-z0-9]+", "_");
    return call.method().toLowerCase(Locale.ROOT) + path;
  }

  private static List<Object> parameters(Call call) {
    List<Object> parameters = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(call.pattern());
    while (variable.find()) {
      parameters.add(
          Map.of(
              "name",
              variable.group(1),
              "in",
              "path",
              "required",
              true,
              "schema",
              Map.of("type", "string")));
    }
    call.parameters().forEach(parameter -> parameters.add(parameter.tree()));
    return parameters;
  }

  private Map<String, Object> responses(Call call) {
    Map<String, Object> responses = new LinkedHashMap<>();
    Class<?> answer = call.answer();
    if (call.leadsElsewhere()) {
      responses.put("302", ELSEWHERE);
    } else if (answer != null) {
      responses.put("200", Map.of("description", "Done.", "content", content(answer, true)));
    } else {
      responses.put("2XX", Map.of("description", "Done."));
    }
    responses.put(
        "4XX",
        Map.of(
            "description",
            "The call was refused, and nothing was changed.",
            "content",
            content(WebServiceResult.class, true)));
    return responses;
  }

  private Map<String, Object> content(Class<?> almaObject, boolean inJson) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("application/xml", Map.of("schema", schemas.referenceInXml(almaObject)));
    if (inJson) {
      content.put("application/json", Map.of("schema", schemas.reference(almaObject)));
    }
    return content;
  }

  private Map<String, Object> components() {
    return Map.of(
        "schemas",
        schemas.all(),
        "securitySchemes",
        Map.of(
            "key",
            Map.of(
                "type", "apiKey",
                "in", "header",
                "name", "Authorization",
                "description", "The word apikey, a blank, and the key."),
            "query",
            Map.of("type", "apiKey", "in", "query", "name", "apikey")));
  }
}
