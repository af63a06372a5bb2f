package org.consort.ordering;

import java.util.List;
import org.consort.base.Money;
import tools.jackson.core.JsonGenerator;

/// The steps of an explanation as JSON. What was done to the line later is among them, with who did
/// it, when, and what it did to funds.
final class StepsJson {
  private StepsJson() {}

  static void write(JsonGenerator out, List<Explanation.Step> steps, List<LaterStep> later) {
    out.writeArrayPropertyStart("steps");
    for (Explanation.Step step : steps) {
      out.writeStartObject();
      step(out, step);
      out.writeEndObject();
    }
    for (LaterStep step : later) {
      out.writeStartObject();
      step(out, step.step());
      out.writeStringProperty("by", step.by());
      out.writeStringProperty("at", step.at().toString());
      funds(out, step.funds());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void step(JsonGenerator out, Explanation.Step step) {
    out.writeStringProperty("step", step.name().name());
    out.writeStringProperty("asked", step.asked());
    out.writeStringProperty("found", step.found());
    out.writeStringProperty("decided", step.decided());
    out.writeStringProperty("why", step.why());
  }

  private static void funds(JsonGenerator out, List<FundMove> moves) {
    out.writeArrayPropertyStart("funds");
    for (FundMove move : moves) {
      out.writeStartObject();
      out.writeStringProperty("fund", move.fund());
      out.writeStringProperty("currency", move.encumberedAfter().currency().getCurrencyCode());
      sum(out, "encumbered_before", move.encumberedBefore());
      sum(out, "encumbered_after", move.encumberedAfter());
      sum(out, "available_before", move.availableBefore());
      sum(out, "available_after", move.availableAfter());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void sum(JsonGenerator out, String name, Money money) {
    out.writeStringProperty(name, money.amount().toPlainString());
  }
}
