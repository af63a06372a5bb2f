package org.consort.app.house;

/// A command could not do what was asked; the message is for the person at the command line.
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failure(String message) {
    super(message);
  }
}
