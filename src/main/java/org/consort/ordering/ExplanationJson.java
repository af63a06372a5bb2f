package org.consort.ordering;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.consort.base.MmsId;
import org.consort.base.Money;
import org.consort.marc.match.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Explanations as JSON: how they are kept, and how they are answered to programs. Sums are
/// strings.
public final class ExplanationJson {
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private ExplanationJson() {}

  /// With what came in, and when and by whom.
  public static String write(PlacedOrder order) {
    return object(
        out -> {
          out.writeStringProperty("po_line", order.line().number());
          out.writeStringProperty("profile", order.profile());
          out.writeStringProperty("sender", order.sender());
          out.writeStringProperty("placed_at", order.placedAt().toString());
          explanation(out, order.explanation(), order.later());
          out.writeStringProperty("received", order.received());
        });
  }

  /// With the status and the alerts the line would have.
  public static String write(Outcome.Foreseen foreseen) {
    return object(
        out -> {
          out.writeStringProperty("status", foreseen.status().name());
          out.writeArrayPropertyStart("alerts");
          foreseen.alerts().forEach(alert -> out.writeString(alert.name()));
          out.writeEndArray();
          explanation(out, foreseen.explanation(), List.of());
        });
  }

  static String write(Explanation explanation) {
    return object(out -> explanation(out, explanation, List.of()));
  }

  static Explanation read(String text) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      in.nextToken();
      Map<?, ?> root = (Map<?, ?>) value(in);
      return new Explanation(
          each(root, "steps", ExplanationJson::step),
          each(root, "changes", ExplanationJson::change),
          each(root, "findings", ExplanationJson::finding),
          each(root, "candidates", ExplanationJson::candidate),
          each(root, "funds", ExplanationJson::effect));
    }
  }

  private static String object(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      out.writeStartObject();
      content.accept(out);
      out.writeEndObject();
    }
    return text.toString();
  }

  private static void explanation(
      JsonGenerator out, Explanation explanation, List<LaterStep> later) {
    StepsJson.write(out, explanation.steps(), later);
    changes(out, explanation.changes());
    findings(out, explanation.findings());
    candidates(out, explanation.candidates());
    funds(out, explanation.funds());
  }

  private static void changes(JsonGenerator out, List<Explanation.RecordChange> changes) {
    out.writeArrayPropertyStart("changes");
    for (Explanation.RecordChange change : changes) {
      out.writeStartObject();
      out.writeStringProperty("rule", change.rule());
      out.writeStringProperty("action", change.action());
      out.writeStringProperty("before", change.before());
      out.writeStringProperty("after", change.after());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void findings(JsonGenerator out, List<Explanation.RecordFinding> findings) {
    out.writeArrayPropertyStart("findings");
    for (Explanation.RecordFinding finding : findings) {
      out.writeStartObject();
      out.writeStringProperty("path", finding.path());
      out.writeStringProperty("severity", finding.severity());
      out.writeStringProperty("message", finding.message());
      out.writeStringProperty("link", finding.link());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void candidates(JsonGenerator out, List<Explanation.Candidate> candidates) {
    out.writeArrayPropertyStart("candidates");
    for (Explanation.Candidate candidate : candidates) {
      out.writeStartObject();
      out.writeStringProperty("mms_id", candidate.bib().toString());
      out.writeStringProperty("inventory", candidate.inventory());
      out.writeArrayPropertyStart("hits");
      candidate.hits().forEach(out::writeString);
      out.writeEndArray();
      out.writeStringProperty("verdict", candidate.judged().answer().name());
      out.writeArrayPropertyStart("reasons");
      candidate.judged().reasons().forEach(out::writeString);
      out.writeEndArray();
      out.writeStringProperty("taken", Boolean.toString(candidate.taken()));
      out.writeStringProperty("why", candidate.why());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void funds(JsonGenerator out, List<Explanation.FundEffect> funds) {
    out.writeArrayPropertyStart("funds");
    for (Explanation.FundEffect effect : funds) {
      out.writeStartObject();
      out.writeStringProperty("fund", effect.fund());
      out.writeStringProperty("currency", effect.charge().currency().getCurrencyCode());
      out.writeStringProperty("charge", effect.charge().amount().toPlainString());
      out.writeStringProperty("available_before", effect.before().amount().toPlainString());
      out.writeStringProperty("available_after", effect.after().amount().toPlainString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static Explanation.Step step(Map<?, ?> read) {
    return new Explanation.Step(
        StepName.valueOf(text(read, "step")),
        text(read, "asked"),
        text(read, "found"),
        text(read, "decided"),
        text(read, "why"));
  }

  private static Explanation.RecordChange change(Map<?, ?> read) {
    return new Explanation.RecordChange(
        text(read, "rule"), text(read, "action"), text(read, "before"), text(read, "after"));
  }

  private static Explanation.RecordFinding finding(Map<?, ?> read) {
    return new Explanation.RecordFinding(
        text(read, "path"), text(read, "severity"), text(read, "message"), text(read, "link"));
  }

  private static Explanation.Candidate candidate(Map<?, ?> read) {
    return new Explanation.Candidate(
        MmsId.parse(text(read, "mms_id")).orElseThrow(),
        text(read, "inventory"),
        list(read, "hits").stream().map(String::valueOf).toList(),
        judged(read),
        Boolean.parseBoolean(text(read, "taken")),
        text(read, "why"));
  }

  // Explanations kept before there were other methods have no verdict: all their candidates
  // matched.
  private static Verdict judged(Map<?, ?> read) {
    String answer = text(read, "verdict");
    return new Verdict(
        answer.isEmpty() ? Verdict.Answer.YES : Verdict.Answer.valueOf(answer),
        list(read, "reasons").stream().map(String::valueOf).toList());
  }

  private static Explanation.FundEffect effect(Map<?, ?> read) {
    Currency currency = Currency.getInstance(text(read, "currency"));
    Function<String, Money> money = name -> new Money(new BigDecimal(text(read, name)), currency);
    return new Explanation.FundEffect(
        text(read, "fund"),
        money.apply("charge"),
        money.apply("available_before"),
        money.apply("available_after"));
  }

  private static <T> List<T> each(Map<?, ?> read, String name, Function<Map<?, ?>, T> form) {
    return list(read, name).stream().map(entry -> form.apply((Map<?, ?>) entry)).toList();
  }

  private static List<?> list(Map<?, ?> read, String name) {
    return read.get(name) instanceof List<?> list ? list : List.of();
  }

  private static String text(Map<?, ?> read, String name) {
    return read.get(name) instanceof String text ? text : "";
  }

  // What this class writes has objects, lists and strings only.
  private static Object value(JsonParser in) {
    if (in.hasToken(JsonToken.START_OBJECT)) {
      Map<String, Object> read = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        read.put(name, value(in));
      }
      return read;
    }
    if (in.hasToken(JsonToken.START_ARRAY)) {
      List<Object> read = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        read.add(value(in));
      }
      return read;
    }
    return in.getString();
  }
}
