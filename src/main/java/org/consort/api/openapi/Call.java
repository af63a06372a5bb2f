package org.consort.api.openapi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One call of the API: what it is for, what it takes, what it answers.
///
/// @param pattern the path below the API's root, with its variable segments in braces
/// @param body the class of the object that is sent; absent when nothing is
/// @param answer the class of the object that comes back; absent when nothing does, or a text
/// @param bodyInXmlOnly a body in JSON is refused
/// @param leadsElsewhere the answer is a redirect
record Call(
    String method,
    String pattern,
    String summary,
    List<Parameter> parameters,
    @Nullable Class<?> body,
    @Nullable Class<?> answer,
    boolean bodyInXmlOnly,
    boolean leadsElsewhere) {
  Call {
    parameters = List.copyOf(parameters);
  }

  static Call get(String pattern, String summary) {
    return new Call("GET", pattern, summary, List.of(), null, null, false, false);
  }

  static Call post(String pattern, String summary) {
    return new Call("POST", pattern, summary, List.of(), null, null, false, false);
  }

  static Call put(String pattern, String summary) {
    return new Call("PUT", pattern, summary, List.of(), null, null, false, false);
  }

  static Call delete(String pattern, String summary) {
    return new Call("DELETE", pattern, summary, List.of(), null, null, false, false);
  }

  Call with(Parameter... more) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.addAll(List.of(more));
    return new Call(method, pattern, summary, all, body, answer, bodyInXmlOnly, leadsElsewhere);
  }

  Call takes(Class<?> almaObject) {
    return new Call(
        method, pattern, summary, parameters, almaObject, answer, false, leadsElsewhere);
  }

  /// Takes a MARC record, which travels in XML only.
  Call takesXml(Class<?> almaObject) {
    return new Call(method, pattern, summary, parameters, almaObject, answer, true, leadsElsewhere);
  }

  Call answers(Class<?> almaObject) {
    return new Call(
        method, pattern, summary, parameters, body, almaObject, bodyInXmlOnly, leadsElsewhere);
  }

  /// Answers with the address of what is asked for.
  Call redirects() {
    return new Call(method, pattern, summary, parameters, body, answer, bodyInXmlOnly, true);
  }

  /// How the call is told apart from all others: `GET /users/{user_id}`.
  String name() {
    return method + " " + pattern;
  }
}
