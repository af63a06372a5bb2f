package org.consort.staff.frame;

/// The entries of the navigation, in their order.
public enum Section {
  START("Today", StaffPaths.START),
  ORDERS("Orders", StaffPaths.ORDERS),
  REQUESTS("Borrowing", StaffPaths.REQUESTS),
  LISTENERS("Webhooks", StaffPaths.LISTENERS);

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  public String label() {
    return label;
  }

  public String path() {
    return path;
  }
}
