package org.consort.staff.frame;

/// Where the staff pages are, from the root of the site.
public final class StaffPaths {
  public static final String PREFIX = "/staff";
  public static final String START = PREFIX;
  public static final String SIGN_IN = PREFIX + "/sign-in";
  public static final String SIGN_OUT = PREFIX + "/sign-out";
  public static final String ORDERS = PREFIX + "/orders";
  public static final String REQUESTS = PREFIX + "/requests";
  public static final String LISTENERS = PREFIX + "/webhooks";

  private StaffPaths() {}
}
