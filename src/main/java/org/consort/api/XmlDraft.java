package org.consort.api;

import java.nio.charset.StandardCharsets;

/// An XML document being written, for the small standards whose documents are no objects of Alma's.
/// Names are written as they come; text and attributes are escaped, and characters that XML cannot
/// carry are left out.
public final class XmlDraft {
  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private final StringBuilder out = new StringBuilder(4096).append(PROLOG);

  /// @param namesAndValues each attribute's name followed by its value
  public XmlDraft open(String element, String... namesAndValues) {
    out.append('<').append(element);
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      out.append(' ').append(namesAndValues[i]).append("=\"");
      escape(namesAndValues[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  public XmlDraft close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /// @param namesAndValues each attribute's name followed by its value
  public XmlDraft element(String element, String text, String... namesAndValues) {
    open(element, namesAndValues);
    escape(text);
    return close(element);
  }

  /// What is XML already.
  public XmlDraft append(String xml) {
    out.append(xml);
    return this;
  }

  /// In characters, so far.
  public int length() {
    return out.length();
  }

  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                  if (isAllowed(point)) {
                    out.appendCodePoint(point);
                  }
                }
              }
            });
  }

  // https://www.w3.org/TR/xml/#charsets
  private static boolean isAllowed(int point) {
    return point >= ' '
        ? point < 0xD800 || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF
        : point == '\t' || point == '\n' || point == '\r';
  }
}
