package org.consort.publishing;

/// How a listener wants its messages.
public enum MessageFormat {
  JSON("application/json; charset=UTF-8"),
  XML("application/xml; charset=UTF-8");

  private final String contentType;

  MessageFormat(String contentType) {
    this.contentType = contentType;
  }

  String contentType() {
    return contentType;
  }
}
