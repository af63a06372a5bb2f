package org.consort.sets;

import java.util.Arrays;
import java.util.Optional;

/// How a set has its members.
public enum SetType {
  /// They are listed.
  ITEMIZED("Itemized"),
  /// They are what a search finds at the moment.
  LOGICAL("Logical");

  private final String label;

  SetType(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<SetType> named(String code) {
    return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
  }
}
