package org.consort.alma.wire;

/// The two ways an object travels.
public enum Format {
  JSON("application/json; charset=UTF-8"),
  XML("application/xml; charset=UTF-8");

  private final String contentType;

  Format(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }
}
