package org.consort.marc.format.xml;

import org.consort.marc.format.damage.Losses;

/// The five entities of XML and its character references.
public final class XmlEntity {
  private XmlEntity() {}

  /// The character of `amp`, `#233` or `#xE9`; -1 for what is none or must not stand in XML.
  static int codePoint(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> name.startsWith("#") ? referenced(name) : -1;
    };
  }

  private static int referenced(String name) {
    boolean hex = name.startsWith("#x");
    int radix = hex ? 16 : 10;
    int value = 0;
    int first = hex ? 2 : 1;
    for (int i = first; i < name.length(); i++) {
      int digit = Character.digit(name.charAt(i), radix);
      if (digit < 0 || value > 0x10FFFF) {
        return -1;
      }
      value = value * radix + digit;
    }
    return name.length() > first && isInXml(value) ? value : -1;
  }

  private static boolean isInXml(int c) {
    return c <= 0xFFFF ? Losses.isInXml((char) c) : c <= 0x10FFFF;
  }
}
