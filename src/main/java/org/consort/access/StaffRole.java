package org.consort.access;

/// What a member of staff may do on the staff pages.
public enum StaffRole {
  ORDERS,
  BORROWING,
  ADMINISTRATION
}
