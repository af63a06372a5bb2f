package org.consort.marc.format.xml;

import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.iso2709.Iso2709Record;

/// The attributes of the start tag read last: where `tag`, `ind1`, `ind2` and `code` have their
/// values.
final class MarcXmlAttributes {
  private final XmlCursor cursor;
  private final byte[] in;
  private int tag;
  private int ind1;
  private int ind2;
  private int code;

  MarcXmlAttributes(XmlCursor cursor) {
    this.cursor = cursor;
    this.in = cursor.in;
  }

  String tag() {
    if (tag < 0 || !Iso2709Record.isTag(in, tag) || !isQuote(in[tag + 3])) {
      cursor.giveUp();
      return "000";
    }
    return Tags.at(in, tag);
  }

  char ind1() {
    return character(ind1);
  }

  char ind2() {
    return character(ind2);
  }

  char code() {
    return character(code);
  }

  /// The one character of an attribute's value.
  private char character(int value) {
    if (value < 0 || in[value] < ' ' || in[value] > '~' || !isQuote(in[value + 1])) {
      cursor.giveUp();
      return ' ';
    }
    return (char) in[value];
  }

  /// Goes over the attributes and the end of a start tag.
  void read() {
    tag = -1;
    ind1 = -1;
    ind2 = -1;
    code = -1;
    while (!cursor.unusual) {
      cursor.skipSpace();
      int at = cursor.at;
      if (at + 9 >= cursor.to) {
        cursor.runOut();
      } else if (in[at] == '>') {
        cursor.at++;
        return;
      } else if (!isUsual(at)) {
        other(at);
      }
    }
  }

  /// Goes behind `tag="245"`, `ind1="0"` or `code="a"`.
  private boolean isUsual(int at) {
    boolean short4 = in[at + 7] == '"' && in[at + 5] == '"' && in[at + 4] == '=';
    if (short4 && in[at] == 'c' && in[at + 1] == 'o' && in[at + 2] == 'd' && in[at + 3] == 'e') {
      code = at + 6;
      cursor.at += 8;
      return true;
    }
    if (short4 && in[at] == 'i' && in[at + 1] == 'n' && in[at + 2] == 'd') {
      note(in[at + 3], at + 6);
      cursor.at += 8;
      return true;
    }
    if (in[at] == 't'
        && in[at + 1] == 'a'
        && in[at + 2] == 'g'
        && in[at + 3] == '='
        && in[at + 4] == '"'
        && in[at + 8] == '"') {
      tag = at + 5;
      cursor.at += 9;
      return true;
    }
    return false;
  }

  private void other(int name) {
    int at = name;
    while (at < cursor.to && in[at] > ' ' && in[at] != '=' && in[at] != '>' && in[at] != '/') {
      at++;
    }
    if (at + 2 >= cursor.to || in[at] != '=' || !isQuote(in[at + 1])) {
      cursor.at = at;
      cursor.giveUp();
      return;
    }
    int value = at + 2;
    cursor.at = behindValue(value, in[at + 1]);
    if (cursor.at + 4 >= cursor.to) {
      cursor.runOut();
    } else {
      note(name, at - name, value);
    }
  }

  private int behindValue(int value, byte quote) {
    int at = value;
    while (at < cursor.to && in[at] != quote) {
      if (in[at] == '&' || in[at] == '<' || in[at] < ' ') {
        cursor.giveUp();
      }
      at++;
    }
    return at + 1;
  }

  private void note(int name, int length, int value) {
    if (length == 3 && in[name] == 't' && in[name + 1] == 'a') {
      tag = value;
    } else if (length == 4 && in[name] == 'i' && in[name + 1] == 'n') {
      note(in[name + 3], value);
    } else if (length == 4 && in[name] == 'c' && in[name + 1] == 'o') {
      code = value;
    }
  }

  private void note(byte digit, int value) {
    if (digit == '1') {
      ind1 = value;
    } else if (digit == '2') {
      ind2 = value;
    }
  }

  private static boolean isQuote(byte b) {
    return b == '"' || b == '\'';
  }
}
