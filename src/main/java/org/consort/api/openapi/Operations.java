package org.consort.api.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.alma.wire.JsonSchemas;
import org.consort.alma.wire.WebServiceResult;

/// What a document says of each call: what may be sent with it, and what comes back.
///
/// @param schemas of the objects, which grow with each call that needs more
record Operations(JsonSchemas schemas) {
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

  Map<String, Object> of(Call call) {
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
}
