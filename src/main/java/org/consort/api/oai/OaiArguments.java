package org.consort.api.oai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.consort.web.Request;

/// What was asked: a verb and its arguments, each there once and well formed, none that the verb
/// does not have.
record OaiArguments(OaiVerb verb, Map<String, String> values) {
  static final String TOKEN = "resumptionToken";

  private static final String VERB = "verb";

  /// From the query of a GET or the form of a POST.
  ///
  /// @throws org.consort.base.BadRequest with `badVerb` or `badArgument`
  static OaiArguments of(Request request) {
    Map<String, List<String>> sent = sent(request);
    OaiVerb verb = verb(sent.getOrDefault(VERB, List.of()));
    Map<String, String> values = new LinkedHashMap<>();
    sent.forEach(
        (name, texts) -> {
          if (!name.equals(VERB)) {
            values.put(name, only(name, texts));
          }
        });
    check(verb, values);
    OaiSyntax.check(values);
    return new OaiArguments(verb, values);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  String get(String name) {
    return find(name).orElseThrow();
  }

  static Map<String, List<String>> sent(Request request) {
    return request.method().equals("POST") ? request.form() : request.query();
  }

  private static OaiVerb verb(List<String> texts) {
    if (texts.size() != 1) {
      throw OaiReason.BAD_VERB.refusal(
          texts.isEmpty() ? "missing" : "there more than once", OaiVerb.all());
    }
    return OaiVerb.named(texts.getFirst())
        .orElseThrow(() -> OaiReason.BAD_VERB.refusal(texts.getFirst(), OaiVerb.all()));
  }

  private static String only(String name, List<String> texts) {
    if (texts.size() != 1) {
      throw bad("The argument %s is there more than once.".formatted(name));
    }
    return texts.getFirst();
  }

  private static void check(OaiVerb verb, Map<String, String> values) {
    if (verb.resumes() && values.containsKey(TOKEN)) {
      if (values.size() > 1) {
        throw bad("With a resumptionToken there is no other argument.");
      }
      return;
    }
    for (String name : values.keySet()) {
      if (!verb.needed().contains(name) && !verb.allowed().contains(name)) {
        throw bad("%s has no argument %s.".formatted(verb.text(), name));
      }
    }
    for (String name : new TreeSet<>(verb.needed())) {
      if (!values.containsKey(name)) {
        throw bad("%s needs the argument %s.".formatted(verb.text(), name));
      }
    }
  }

  static org.consort.base.BadRequest bad(String why) {
    return OaiReason.BAD_ARGUMENT.refusal(why);
  }
}
