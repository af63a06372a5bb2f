package org.consort.patrons;

/// What the person wants to be called; each part may be empty.
public record PreferredName(String first, String middle, String last, String suffix) {
  public static final PreferredName NONE = new PreferredName("", "", "", "");
}
