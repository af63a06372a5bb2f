package org.consort.patrons;

/// Whether a user record is in use.
public enum UserStatus {
  ACTIVE,
  INACTIVE,
  DELETED
}
