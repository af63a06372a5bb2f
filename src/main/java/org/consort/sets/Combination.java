package org.consort.sets;

/// Two sets that make a third.
public record Combination(Operator operator, long first, long second) {
  public enum Operator {
    /// What is in both.
    AND,
    /// What is in one of them.
    OR,
    /// What is in the first only.
    NOT
  }
}
