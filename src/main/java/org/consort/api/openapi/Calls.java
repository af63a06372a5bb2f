package org.consort.api.openapi;

import java.util.List;
import java.util.stream.Stream;

/// Every call of the Alma-compatible API, area by area.
final class Calls {
  static final List<Call> ALL =
      Stream.of(
              UserCalls.ALL,
              RequestCalls.ALL,
              LoanCalls.ALL,
              BibCalls.ALL,
              ItemCalls.ALL,
              ConfCalls.ALL,
              OutlineCalls.ALL,
              JobCalls.ALL,
              AcqCalls.ALL,
              InvoiceCalls.ALL,
              UnbilledCalls.ALL,
              UnservedCalls.ALL)
          .flatMap(List::stream)
          .toList();

  private Calls() {}
}
