package org.consort.marc.normalize.rules;

import org.consort.marc.normalize.edit.Address;
import org.consort.marc.normalize.edit.ControlAddress;
import org.consort.marc.normalize.edit.DataAddress;
import org.consort.marc.normalize.edit.Tags;
import org.consort.marc.normalize.pattern.Glob;
import org.consort.marc.normalize.pattern.Spelled;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// Reads the quoted text that names a field, a subfield or positions.
final class AddressParser {
  private static final int LARGEST_POSITION = 9_999;

  private final Token quoted;
  private final String raw;
  private int at;

  private AddressParser(Token quoted) {
    this.quoted = quoted;
    this.raw = quoted.text();
  }

  /// An address of a control field when the tag is one of a control field.
  static Address either(Token quoted) {
    AddressParser parser = new AddressParser(quoted);
    Tags tags = parser.tags();
    return tags.areControl() ? parser.control(tags) : parser.data(tags);
  }

  static ControlAddress control(Token quoted) {
    AddressParser parser = new AddressParser(quoted);
    return parser.control(parser.tags());
  }

  static DataAddress data(Token quoted) {
    AddressParser parser = new AddressParser(quoted);
    return parser.data(parser.tags());
  }

  /// Where the content of a data address begins in the quoted text.
  static int contentStart(Token quoted) {
    AddressParser parser = new AddressParser(quoted);
    DataAddress address = parser.data(parser.tags());
    if (!address.hasContent()) {
      throw parser.wrong("the content is missing");
    }
    return parser.at + 1;
  }

  private Tags tags() {
    int end = raw.indexOf('.');
    String tag = raw.substring(0, end < 0 ? raw.length() : end);
    if (!Tags.isSpelled(tag)) {
      throw wrong("a tag is three letters or digits, or fewer with * behind, not \"" + tag + '"');
    }
    at = tag.length();
    return Tags.of(tag);
  }

  private DataAddress data(Tags tags) {
    char ind1 = DataAddress.ANY;
    char ind2 = DataAddress.ANY;
    if (raw.startsWith(".{", at)) {
      String pair = braces();
      int comma = pair.indexOf(',', 1);
      if (comma < 0) {
        throw wrong("indicators are written {1,2}, {-,7} or { , }");
      }
      ind1 = indicator(pair.substring(0, comma));
      ind2 = indicator(pair.substring(comma + 1));
      at += pair.length() + 1;
    }
    char code = at < raw.length() ? code() : DataAddress.ANY;
    if (at == raw.length()) {
      return new DataAddress(tags, ind1, ind2, code, null, Spelled.of(""));
    }
    Spelled content = rest();
    return new DataAddress(tags, ind1, ind2, code, Glob.of(content), content);
  }

  private ControlAddress control(Tags tags) {
    int position = ControlAddress.WHOLE;
    int length = 0;
    if (raw.startsWith(".{", at)) {
      String pair = braces();
      int comma = pair.indexOf(',');
      position = number(pair, 0, Math.max(comma, 0));
      length = number(pair, comma + 1, pair.length());
      if (length == 0) {
        throw wrong("positions are written {position,length}, with a length of 1 or more");
      }
      at += pair.length() + 1;
    }
    if (at == raw.length()) {
      return new ControlAddress(tags, position, length, null, Spelled.of(""));
    }
    Spelled content = rest();
    Spelled fixed = tags.areFixed() ? withBlanks(content) : content;
    return new ControlAddress(tags, position, length, Glob.of(fixed), fixed);
  }

  // In print, and in Alma's editor, a blank of a fixed field is shown as a number sign.
  private static Spelled withBlanks(Spelled content) {
    return new Spelled(content.text().replace('#', ' '), content.literal());
  }

  /// What stands between the braces; leaves the place on its first character.
  private String braces() {
    at += 2;
    int end = raw.indexOf('}', at);
    if (end < 0) {
      throw wrong("the brace is not closed by }");
    }
    return raw.substring(at, end);
  }

  private char indicator(String written) {
    String one = written.isBlank() ? written : written.strip();
    if (one.length() != 1 || !DataField.isIndicator(one.charAt(0))) {
      throw wrong("an indicator is one character, - or * for any, not \"" + written + '"');
    }
    return switch (one.charAt(0)) {
      case '-', '*' -> DataAddress.ANY;
      case '#' -> ' ';
      default -> one.charAt(0);
    };
  }

  private int number(String pair, int from, int to) {
    String digits = pair.substring(from, to).strip();
    if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(this::isDigit)) {
      throw wrong("positions are written {position,length}, up to " + LARGEST_POSITION);
    }
    return Integer.parseInt(digits);
  }

  private boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private char code() {
    at++;
    boolean one = at + 1 == raw.length() || (at + 1 < raw.length() && raw.charAt(at + 1) == '.');
    if (raw.charAt(at - 1) != '.' || !one || !Subfield.isCode(raw.charAt(at))) {
      throw wrong("a subfield's code is one character after a period");
    }
    return raw.charAt(at++);
  }

  private Spelled rest() {
    if (raw.charAt(at) != '.') {
      throw wrong("expected a period before the content");
    }
    return Spelled.of(raw.substring(at + 1));
  }

  private Misspelled wrong(String what) {
    return new Misspelled(quoted, at, what);
  }
}
