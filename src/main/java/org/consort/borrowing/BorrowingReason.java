package org.consort.borrowing;

import org.consort.base.Reason;

/// What the borrowing desk answers to callers who are wrong.
public enum BorrowingReason implements Reason {
  NO_SUCH_REQUEST("There is no request %s."),
  FIELD_MISSING("The field %s is missing."),
  FIELD_INVALID("The field %s cannot be read: %s.");

  private final String sentence;

  BorrowingReason(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
