package org.consort.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.alma.wire.JsonSchemas;
import org.consort.api.AlmaRequest;
import org.consort.web.Route;

/// Puts together the document that describes the routes it is given
/// (<https://spec.openapis.org/oas/v3.1.0>).
final class OpenApi {
  private final JsonSchemas schemas = new JsonSchemas();
  private final Operations operations = new Operations(schemas);
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
            .put(route.method().toLowerCase(Locale.ROOT), operations.of(call));
      }
    }
    return new LinkedHashMap<>(paths);
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
