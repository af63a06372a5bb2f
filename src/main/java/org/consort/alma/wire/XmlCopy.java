package org.consort.alma.wire;

import javax.xml.stream.XMLStreamConstants;

/// Takes an element out of a document as text, without namespaces and comments.
final class XmlCopy {
  private final StringBuilder copy = new StringBuilder();

  private XmlCopy() {}

  /// @param events standing at the start of the element; left at its end
  static String of(XmlEvents events) {
    XmlCopy copy = new XmlCopy();
    copy.start(events);
    for (int open = 1; open > 0; ) {
      switch (events.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          copy.start(events);
          open++;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          copy.copy.append("</").append(events.name()).append('>');
          open--;
        }
        default -> copy.escaped(events.text());
      }
    }
    return copy.copy.toString();
  }

  private void start(XmlEvents events) {
    copy.append('<').append(events.name());
    for (int i = 0; i < events.attributes(); i++) {
      copy.append(' ').append(events.attributeName(i)).append("=\"");
      escaped(events.attribute(i));
      copy.append('"');
    }
    copy.append('>');
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '<' -> copy.append("&lt;");
        case '>' -> copy.append("&gt;");
        case '&' -> copy.append("&amp;");
        case '"' -> copy.append("&quot;");
        default -> copy.append(letter);
      }
    }
  }
}
