package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.normalize.edit.Address;
import org.consort.marc.normalize.edit.DataAddress;
import org.consort.marc.normalize.pattern.Spelled;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// Reads the quoted texts of actions and refuses what an action cannot use.
final class Operands {
  private Operands() {}

  static String text(Token quoted) {
    return Spelled.of(quoted.text()).text();
  }

  /// The address of a subfield.
  static DataAddress part(Token quoted) {
    if (AddressParser.either(quoted) instanceof DataAddress address) {
      return part(quoted, address);
    }
    throw new Misspelled(quoted, 0, "a control field has no subfields");
  }

  static DataAddress part(Token quoted, DataAddress address) {
    if (!address.namesPart()) {
      throw new Misspelled(
          quoted, quoted.text().length(), "a subfield is missing, as in \"500.a\"");
    }
    return address;
  }

  /// The address of a field about to be made: one tag, no wildcard as code.
  static <A extends Address> A made(Token quoted, A address) {
    if (!address.tags().isOne()) {
      throw new Misspelled(quoted, 0, "a new field has one tag, without *");
    }
    if (address instanceof DataAddress data) {
      checkCode(quoted, data);
    }
    return address;
  }

  private static void checkCode(Token quoted, DataAddress address) {
    if (address.code() == DataAddress.ANY_CODE) {
      throw new Misspelled(quoted, 0, "a new subfield has one code, not *");
    }
  }

  /// A subfield to add, of a code and a content.
  static Subfield subfield(Token quoted, DataAddress address) {
    checkCode(quoted, part(quoted, address));
    if (!address.hasContent()) {
      throw new Misspelled(
          quoted, quoted.text().length(), "the content is missing, as in \"500.a.Text\"");
    }
    return new Subfield(address.code(), address.raw().text());
  }

  /// A code alone, or an address that ends in one.
  static char code(Token quoted) {
    if (quoted.text().length() != 1) {
      return made(quoted, part(quoted)).code();
    }
    char code = quoted.text().charAt(0);
    if (!Subfield.isCode(code) || code == DataAddress.ANY_CODE) {
      throw new Misspelled(quoted, 0, "a subfield's code is one letter, digit or sign");
    }
    return code;
  }

  /// Codes as in `c,a,d,9`.
  static String codes(Token quoted) {
    StringBuilder codes = new StringBuilder();
    for (String code : quoted.text().split("[, ]+")) {
      if (code.length() != 1 || !Subfield.isCode(code.charAt(0))) {
        throw new Misspelled(quoted, 0, "codes are written \"a,b,c\"");
      }
      codes.append(code);
    }
    return codes.toString();
  }

  static char indicator(Token quoted) {
    String text = quoted.text();
    if (text.isEmpty() || text.equals("#") || text.equals("-")) {
      return ' ';
    }
    if (text.length() != 1 || !DataField.isIndicator(text.charAt(0))) {
      throw new Misspelled(quoted, 0, "an indicator is one character, \"\" for a blank");
    }
    return text.charAt(0);
  }

  /// Addresses as in `610,630,650`.
  static List<Address> list(Token quoted) {
    List<Address> addresses = new ArrayList<>();
    int start = 0;
    for (String piece : quoted.text().split(",", -1)) {
      int indent = piece.length() - piece.stripLeading().length();
      Token one =
          new Token(quoted.kind(), piece.strip(), quoted.line(), quoted.column() + start + indent);
      addresses.add(AddressParser.either(one));
      start += piece.length() + 1;
    }
    return List.copyOf(addresses);
  }
}
