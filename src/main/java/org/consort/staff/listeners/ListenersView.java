package org.consort.staff.listeners;

import java.util.List;
import org.consort.staff.frame.Choice;
import org.consort.staff.frame.Pager;
import org.jspecify.annotations.Nullable;

/// The webhooks of an institution, and the messages of one of them.
///
/// @param institution the code of the one shown
/// @param institutions those whose webhooks the visitor may see
/// @param chosen whose messages are shown; absent when there is no webhook
/// @param mark changes whenever there is something new to show
record ListenersView(
    String institution,
    List<Choice> institutions,
    List<ListenerRow> rows,
    @Nullable Messages chosen,
    String mark) {
  ListenersView {
    institutions = List.copyOf(institutions);
    rows = List.copyOf(rows);
  }

  /// Part of what was sent to one webhook, the latest first.
  record Messages(String listener, List<MessageRow> rows, Pager pager) {
    Messages {
      rows = List.copyOf(rows);
    }
  }
}
