package org.consort.staff.orders;

import java.util.List;
import org.consort.staff.frame.Pager;

/// The list of orders, newest first.
///
/// @param mark changes whenever the list does
record OrdersView(List<OrderRow> rows, Pager pager, String mark) {
  OrdersView {
    rows = List.copyOf(rows);
  }
}
