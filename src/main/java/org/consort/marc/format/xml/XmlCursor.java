package org.consort.marc.format.xml;

import java.util.Arrays;

/// A place in the bytes of one record that moves on over tags. At anything that is not as nearly
/// all files have it, it gives up for good.
final class XmlCursor {
  final byte[] in;
  final int to;
  int at;
  boolean unusual;

  private final byte[] prefix;

  /// @param prefix of the elements' names, with the colon, often empty
  XmlCursor(byte[] in, int from, int to, byte[] prefix) {
    this.in = in;
    this.to = to;
    this.prefix = prefix;
    this.at = from;
  }

  void giveUp() {
    unusual = true;
  }

  /// There are too few bytes to tell.
  void runOut() {
    at = to;
    unusual = true;
  }

  /// Whether a start tag follows; goes behind its `<` and prefix.
  boolean isStart() {
    skipSpace();
    if (at + 16 >= to) {
      return atEndTag();
    }
    if (in[at] != '<' || in[at + 1] == '/') {
      return false;
    }
    at++;
    return skipPrefix();
  }

  /// Near the end of what was read an end tag may still stand, but no element.
  private boolean atEndTag() {
    if (at + 1 < to && in[at] == '<' && in[at + 1] == '/') {
      return false;
    }
    runOut();
    return false;
  }

  /// Whether the element is called so; goes behind the name.
  boolean isNamed(byte[] name) {
    if (at + name.length >= to || !Arrays.equals(in, at, at + name.length, name, 0, name.length)) {
      return false;
    }
    byte next = in[at + name.length];
    if (next != '>' && next > ' ') {
      return false;
    }
    at += name.length;
    return true;
  }

  /// Goes behind the end tag of this name.
  void close(byte[] name) {
    if (unusual) {
      return;
    }
    if (at + 3 + prefix.length + name.length > to) {
      runOut();
      return;
    }
    boolean endTag = in[at] == '<' && in[at + 1] == '/';
    at += 2;
    if (!endTag || !skipPrefix() || !isNamed(name)) {
      giveUp();
      return;
    }
    skipSpace();
    if (at < to && in[at] == '>') {
      at++;
    } else {
      giveUp();
    }
  }

  private boolean skipPrefix() {
    for (byte b : prefix) {
      if (in[at] != b) {
        giveUp();
        return false;
      }
      at++;
    }
    return true;
  }

  void skipSpace() {
    if (at < to && in[at] > ' ') {
      return;
    }
    while (at < to && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
      at++;
    }
  }
}
