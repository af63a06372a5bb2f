package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consort.acquisitions.invoices.InvoiceSearch;
import org.consort.acquisitions.invoices.InvoiceSearch.Condition;
import org.consort.acquisitions.invoices.InvoiceSearch.Field;
import org.consort.acquisitions.invoices.InvoiceStage;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// Reads from a call which invoices are wanted.
final class InvoiceQuery {
  private InvoiceQuery() {}

  static InvoiceSearch of(AlmaRequest request) {
    List<Condition> conditions = new ArrayList<>();
    request
        .query("q")
        .filter(q -> !q.strip().equalsIgnoreCase("all"))
        .ifPresent(q -> QueryTerm.all(q).forEach(term -> conditions.add(words(term))));
    stages(request, conditions);
    request.query("owner").ifPresent(code -> conditions.add(new InvoiceSearch.OwnedBy(code)));
    request
        .query("creation_form")
        .filter(form -> !form.equalsIgnoreCase("ALL") && !form.equals(AlmaInvoices.MADE_BY))
        .ifPresent(_ -> conditions.add(new InvoiceSearch.InStage(List.of())));
    return new InvoiceSearch(conditions);
  }

  private static void stages(AlmaRequest request, List<Condition> conditions) {
    for (String name : List.of("base_status", "invoice_status")) {
      request
          .query(name)
          .filter(status -> !status.equalsIgnoreCase("ALL"))
          .ifPresent(status -> conditions.add(new InvoiceSearch.InStage(based(name, status))));
    }
    request
        .query("invoice_workflow_status")
        .filter(status -> !status.equalsIgnoreCase("ALL"))
        .ifPresent(status -> conditions.add(new InvoiceSearch.InStage(List.of(stage(status)))));
  }

  private static List<InvoiceStage> based(String name, String status) {
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "CLOSED" -> List.of(InvoiceStage.CLOSED);
      case "ACTIVE" ->
          Stream.of(InvoiceStage.values()).filter(s -> s != InvoiceStage.CLOSED).toList();
      default -> throw notValid(name, status, "ACTIVE, CLOSED, ALL");
    };
  }

  private static InvoiceStage stage(String code) {
    return Stream.of(InvoiceStage.values())
        .filter(stage -> stage.code().equalsIgnoreCase(code))
        .findFirst()
        .orElseThrow(
            () ->
                notValid(
                    "invoice_workflow_status",
                    code,
                    Stream.of(InvoiceStage.values())
                        .map(InvoiceStage::code)
                        .collect(joining(", "))));
  }

  private static InvoiceSearch.Words words(QueryTerm term) {
    return QueryTerm.named(Field.values(), term.field())
        .map(field -> new InvoiceSearch.Words(field, term.words()))
        .orElseThrow(
            () ->
                new BadRequest(
                    ApiReason.NOT_SUPPORTED.about(
                        "The search query parameter %s (valid: %s)"
                            .formatted(term.field(), PoLineOrder.names(Field.values())))));
  }

  private static BadRequest notValid(String name, String received, String valid) {
    return new BadRequest(ApiReason.FIELD_NOT_VALID.about(name, received, valid));
  }
}
