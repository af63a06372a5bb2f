package org.consort.marc.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// Walks through one document. Nothing that stands in it is passed over in silence: what cannot be
/// kept is refused.
final class MarcXmlReader {
  private static final Set<String> NAMESPACES = Set.of("", "http://www.loc.gov/MARC21/slim");

  private final XMLStreamReader in;
  private final Repairs repairs;

  MarcXmlReader(XMLStreamReader in) {
    this(in, new Repairs());
  }

  /// @param repairs where to tell what was guessed
  MarcXmlReader(XMLStreamReader in, Repairs repairs) {
    this.in = in;
    this.repairs = repairs;
  }

  /// The one record of a whole document.
  Record onlyRecord() throws XMLStreamException {
    startOf("record or collection");
    boolean collection = isNamed("collection");
    if (collection) {
      startOf("record");
    }
    if (!isNamed("record")) {
      throw wrong("expected a record, found " + in.getLocalName());
    }
    Record record = record();
    if (collection && nextTag() != XMLStreamConstants.END_ELEMENT) {
      throw wrong("expected one record, found more");
    }
    while (in.hasNext()) {
      in.next();
    }
    return record;
  }

  /// The record on whose start the reader stands.
  Record record() throws XMLStreamException {
    @Nullable Leader leader = null;
    List<Field> fields = new ArrayList<>();
    while (nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (isNamed("leader")) {
        leader = leader(text());
      } else {
        fields.add(field());
      }
      if (fields.size() > RecordReader.MOST_FIELDS) {
        throw wrong("the record has more than " + RecordReader.MOST_FIELDS + " fields");
      }
    }
    if (leader == null) {
      repairs.tell(Repair.Kind.LEADER, "the record came without a leader");
    }
    return new Record(leader == null ? Leader.BLANK : leader, fields);
  }

  private Leader leader(String text) {
    Leader leader = Leader.repaired(text);
    if (!leader.text().equals(text)) {
      repairs.tell(Repair.Kind.LEADER, "the leader was not 24 printable characters: %s", text);
    }
    return leader;
  }

  /// Goes to the end of the element of this depth, whatever stands in it.
  static void leave(XMLStreamReader2 in, int depth) throws XMLStreamException {
    while (in.getDepth() > depth || in.getEventType() != XMLStreamConstants.END_ELEMENT) {
      in.next();
    }
  }

  private Field field() throws XMLStreamException {
    if (isNamed("controlfield")) {
      return new ControlField(tag(), text());
    }
    if (!isNamed("datafield")) {
      throw wrong("a record has no element " + in.getLocalName());
    }
    String tag = tag();
    char ind1 = indicator("ind1", tag);
    char ind2 = indicator("ind2", tag);
    List<Subfield> subfields = new ArrayList<>();
    while (nextTag() == XMLStreamConstants.START_ELEMENT) {
      subfields.add(subfield(tag));
    }
    return new DataField(tag, ind1, ind2, subfields);
  }

  private Subfield subfield(String tag) throws XMLStreamException {
    if (!isNamed("subfield")) {
      throw wrong("field %s has no element %s".formatted(tag, in.getLocalName()));
    }
    String code = in.getAttributeValue(null, "code");
    if (code == null || code.length() != 1 || !Subfield.isCode(code.charAt(0))) {
      throw wrong("field %s has a subfield without a code of one letter".formatted(tag));
    }
    return new Subfield(code.charAt(0), text());
  }

  private String tag() {
    String tag = in.getAttributeValue(null, "tag");
    if (tag == null || !Field.isTag(tag)) {
      throw wrong("a field has no tag of three letters or digits");
    }
    return tag;
  }

  private char indicator(String name, String tag) {
    String value = in.getAttributeValue(null, name);
    if (value == null || value.isEmpty()) {
      repairs.tell(Repair.Kind.INDICATORS, "field %s: no %s, taken for a blank", tag, name);
      return ' ';
    }
    if (value.length() != 1 || !DataField.isIndicator(value.charAt(0))) {
      throw wrong("field %s has an %s that is not one letter".formatted(tag, name));
    }
    return value.charAt(0);
  }

  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(in.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          return text.toString();
        }
        case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
        default -> throw wrong("expected text only");
      }
    }
  }

  private void startOf(String expected) throws XMLStreamException {
    if (nextTag() != XMLStreamConstants.START_ELEMENT) {
      throw wrong("expected " + expected);
    }
  }

  private int nextTag() throws XMLStreamException {
    while (in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
        return event;
      }
      if (event == XMLStreamConstants.DTD) {
        throw wrong("a document type is not allowed");
      }
      if (event == XMLStreamConstants.ENTITY_REFERENCE
          || (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace())) {
        throw wrong("text outside of a field");
      }
    }
    throw wrong("the document ends too early");
  }

  private boolean isNamed(String name) {
    return isNamed(in, name);
  }

  static boolean isNamed(XMLStreamReader in, String name) {
    String namespace = in.getNamespaceURI();
    return in.getLocalName().equals(name)
        && NAMESPACES.contains(namespace == null ? "" : namespace);
  }

  private MalformedRecord wrong(String what) {
    Location at = in.getLocation();
    return new MalformedRecord(what, at.getLineNumber(), at.getColumnNumber());
  }

  static MalformedRecord malformed(XMLStreamException e) {
    @Nullable Location at = e.getLocation();
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return at == null
        ? new MalformedRecord(first, 1, 1)
        : new MalformedRecord(first, at.getLineNumber(), at.getColumnNumber());
  }
}
