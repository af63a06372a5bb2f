package org.consort.patrons;

/// What kind of person a user record stands for.
public enum RecordType {
  PUBLIC,
  STAFF,
  CONTACT
}
