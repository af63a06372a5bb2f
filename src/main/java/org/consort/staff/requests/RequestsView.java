package org.consort.staff.requests;

import java.util.List;
import org.consort.staff.frame.Pager;
import org.jspecify.annotations.Nullable;

/// The list of requests, newest first.
///
/// @param mark changes whenever the list does
record RequestsView(
    Filter filter,
    List<Choice> stages,
    List<Choice> agencies,
    List<RequestRow> rows,
    Pager pager,
    String mark) {

  /// What the list is narrowed to; an absent part narrows nothing.
  record Filter(@Nullable String stage, @Nullable String agency, boolean attentionOnly) {
    boolean narrows() {
      return stage != null || agency != null || attentionOnly;
    }
  }

  /// An entry of a selection.
  record Choice(String value, String label, boolean chosen) {}

  RequestsView {
    stages = List.copyOf(stages);
    agencies = List.copyOf(agencies);
    rows = List.copyOf(rows);
  }
}
