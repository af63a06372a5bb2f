package org.consort.marc.normalize.xslt;

import java.io.StringWriter;

/// Text up to a length.
final class BoundedWriter extends StringWriter {
  private final int longest;
  private boolean full;

  BoundedWriter(int longest) {
    this.longest = longest;
  }

  /// There was more to write.
  static final class Full extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Full() {
      super("too long", null, false, false);
    }
  }

  boolean isFull() {
    return full;
  }

  String sentence() {
    return "its result is longer than " + longest + " characters";
  }

  @Override
  public void write(int c) {
    check(1);
    super.write(c);
  }

  @Override
  public void write(char[] text, int offset, int length) {
    check(length);
    super.write(text, offset, length);
  }

  @Override
  public void write(String text) {
    check(text.length());
    super.write(text);
  }

  @Override
  public void write(String text, int offset, int length) {
    check(length);
    super.write(text, offset, length);
  }

  private void check(int more) {
    if (getBuffer().length() + more > longest) {
      full = true;
      throw new Full();
    }
  }
}
