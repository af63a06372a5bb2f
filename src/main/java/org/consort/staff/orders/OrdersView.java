package org.consort.staff.orders;

import java.util.List;
import org.consort.staff.frame.Choice;
import org.consort.staff.frame.Pager;

/// The list of an institution's orders, newest first.
///
/// @param institution the code of the one shown
/// @param institutions those whose orders the visitor may see
/// @param mark changes whenever the list does
record OrdersView(
    String institution, List<Choice> institutions, List<OrderRow> rows, Pager pager, String mark) {
  OrdersView {
    institutions = List.copyOf(institutions);
    rows = List.copyOf(rows);
  }
}
