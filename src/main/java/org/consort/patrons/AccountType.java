package org.consort.patrons;

/// Where the person is known: here only, in another system that feeds this one, or here with the
/// password kept elsewhere.
public enum AccountType {
  INTERNAL,
  EXTERNAL,
  INTEXTAUTH
}
