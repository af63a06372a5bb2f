package org.consort.staff.requests;

import java.util.List;
import org.consort.staff.frame.Choice;
import org.jspecify.annotations.Nullable;

/// The list of requests, newest first.
///
/// @param stream address of the stream that tells changes of exactly this list
/// @param older address of the next part of the list
/// @param mark changes whenever the list does
record RequestsView(
    Asked asked,
    List<Choice> stages,
    List<Choice> agencies,
    List<RequestRow> rows,
    String stream,
    @Nullable String older,
    String mark) {
  RequestsView {
    stages = List.copyOf(stages);
    agencies = List.copyOf(agencies);
    rows = List.copyOf(rows);
  }
}
