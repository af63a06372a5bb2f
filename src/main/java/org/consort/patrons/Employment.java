package org.consort.patrons;

/// What the user does at the institution; each part may be empty.
public record Employment(
    String jobCategory, String jobDescription, String campus, String catalogerLevel) {
  public static final Employment NONE = new Employment("", "", "", "");
}
