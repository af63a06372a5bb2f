package org.consort.alma.wire;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/// Walks through an XML body. Document types and entities are refused, depth is limited.
final class XmlEvents {
  private static final InputFactoryImpl FACTORY = factory();
  private static final String ONE_DOCUMENT = "one XML document without document type";

  // The parser becomes slow with very many names, and no object has more.
  private static final int MOST_NAMES = 2000;

  private final XMLStreamReader2 reader;
  private final Set<String> names = new HashSet<>();

  XmlEvents(byte[] sent) {
    byte[] body = XmlDeclaration.onlyAtTheBeginning(sent);
    LongTags.refuse(body);
    try {
      int start = XmlDeclaration.untrue(body);
      reader =
          (XMLStreamReader2)
              FACTORY.createXMLStreamReader(
                  new ByteArrayInputStream(body, start, body.length - start));
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  /// One of the constants of [XMLStreamConstants]: only starts, ends, text and the document's end.
  int next() {
    while (true) {
      int event = step();
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (reader.getDepth() > Codec.DEEPEST) {
            throw WireTrouble.tooLarge(
                reader.getDepth() + " levels", "at most " + Codec.DEEPEST + " levels");
          }
          if (names.add(reader.getLocalName()) && names.size() > MOST_NAMES) {
            throw WireTrouble.tooLarge(
                "more than " + MOST_NAMES + " names of elements", "at most " + MOST_NAMES);
          }
          return event;
        }
        case XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return XMLStreamConstants.CHARACTERS;
        }
        case XMLStreamConstants.CHARACTERS,
            XMLStreamConstants.END_ELEMENT,
            XMLStreamConstants.END_DOCUMENT -> {
          return event;
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw WireTrouble.malformed("a document type or entity", ONE_DOCUMENT);
        default -> {}
      }
    }
  }

  String name() {
    return reader.getLocalName();
  }

  String text() {
    try {
      return reader.getText();
    } catch (UncheckedStreamException e) {
      throw WireTrouble.malformed("unreadable text", ONE_DOCUMENT);
    }
  }

  int attributes() {
    return reader.getAttributeCount();
  }

  String attributeName(int index) {
    return reader.getAttributeLocalName(index);
  }

  String attribute(int index) {
    return reader.getAttributeValue(index);
  }

  /// From a start tag to its end tag.
  void skip() {
    for (int open = 1; open > 0; ) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open--;
      }
    }
  }

  private int step() {
    try {
      if (!reader.hasNext()) {
        throw WireTrouble.malformed("the end of the body", ONE_DOCUMENT);
      }
      return reader.next();
    } catch (XMLStreamException e) {
      throw malformed(e);
    }
  }

  private static WireTrouble malformed(XMLStreamException e) {
    String said = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return WireTrouble.malformed(said, ONE_DOCUMENT);
  }

  private static InputFactoryImpl factory() {
    InputFactoryImpl factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
