package org.consort.sets;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the members of a set are, in the codes of Alma's table SetContentType.
public enum SetContent {
  BIB_MMS("All Titles"),
  ITEM("Physical Items"),
  USER("Users"),
  PO_LINE("PO Lines");

  private final String label;

  SetContent(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<SetContent> named(String code) {
    return Arrays.stream(values()).filter(content -> content.name().equals(code)).findFirst();
  }

  /// Every code there is.
  public static String codes() {
    return Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "));
  }
}
