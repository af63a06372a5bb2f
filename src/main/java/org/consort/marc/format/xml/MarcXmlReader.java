package org.consort.marc.format.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.consort.marc.format.bytes.SubfieldList;
import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// Walks through one document. Nothing that stands in it is passed over in silence: what cannot be
/// kept is refused.
public final class MarcXmlReader {
  private static final String SLIM = "http://www.loc.gov/MARC21/slim";

  private final XMLStreamReader in;
  private final Repairs repairs;
  private final SubfieldList subfields = new SubfieldList();

  public MarcXmlReader(XMLStreamReader in) {
    this(in, new Repairs());
  }

  /// @param repairs where to tell what was guessed
  public MarcXmlReader(XMLStreamReader in, Repairs repairs) {
    this.in = in;
    this.repairs = repairs;
  }

  /// The one record of a whole document.
  public Record onlyRecord() throws XMLStreamException {
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
  public Record record() throws XMLStreamException {
    @Nullable Leader leader = null;
    List<Field> fields = new ArrayList<>();
    while (nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (isNamed("leader")) {
        leader = leader(text());
      } else {
        fields.add(field());
      }
      if (fields.size() > Limits.MOST_FIELDS) {
        throw wrong("the record has more than " + Limits.MOST_FIELDS + " fields");
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

  private Field field() throws XMLStreamException {
    if (isNamed("datafield")) {
      return dataField();
    }
    if (!isNamed("controlfield")) {
      throw wrong("a record has no element " + in.getLocalName());
    }
    return new ControlField(tag(attribute("tag")), text());
  }

  private Field dataField() throws XMLStreamException {
    String tagFound = "";
    String first = "";
    String second = "";
    for (int i = 0; i < in.getAttributeCount(); i++) {
      switch (in.getAttributeLocalName(i)) {
        case "tag" -> tagFound = in.getAttributeValue(i);
        case "ind1" -> first = in.getAttributeValue(i);
        case "ind2" -> second = in.getAttributeValue(i);
        default -> {}
      }
    }
    String tag = tag(tagFound);
    char ind1 = indicator(first, "ind1", tag);
    char ind2 = indicator(second, "ind2", tag);
    while (nextTag() == XMLStreamConstants.START_ELEMENT) {
      subfields.add(subfield(tag));
    }
    return new DataField(tag, ind1, ind2, subfields.take());
  }

  private Subfield subfield(String tag) throws XMLStreamException {
    if (!isNamed("subfield")) {
      throw wrong("field %s has no element %s".formatted(tag, in.getLocalName()));
    }
    String code = attribute("code");
    if (code.length() != 1 || !Subfield.isCode(code.charAt(0))) {
      throw wrong("field %s has a subfield without a code of one letter".formatted(tag));
    }
    return new Subfield(code.charAt(0), text());
  }

  /// Empty if there is none.
  private String attribute(String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  private String tag(String tag) {
    if (!Field.isTag(tag)) {
      throw wrong("a field has no tag of three letters or digits");
    }
    return Tags.of(tag);
  }

  private char indicator(String value, String name, String tag) {
    if (value.isEmpty()) {
      repairs.tell(Repair.Kind.INDICATORS, "field %s: no %s, taken for a blank", tag, name);
      return ' ';
    }
    if (value.length() != 1 || !DataField.isIndicator(value.charAt(0))) {
      throw wrong("field %s has an %s that is not one letter".formatted(tag, name));
    }
    return value.charAt(0);
  }

  private String text() throws XMLStreamException {
    String text = "";
    @Nullable StringBuilder longer = null;
    while (true) {
      switch (in.next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (longer != null || !text.isEmpty()) {
            longer = longer == null ? new StringBuilder(text) : longer;
            longer.append(in.getText());
          } else {
            text = in.getText();
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return longer == null ? text : longer.toString();
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
    String namespace = in.getNamespaceURI();
    return in.getLocalName().equals(name)
        && (namespace == null || namespace.isEmpty() || namespace.equals(SLIM));
  }

  private MalformedRecord wrong(String what) {
    Location at = in.getLocation();
    return new MalformedRecord(what, at.getLineNumber(), at.getColumnNumber());
  }

  public static MalformedRecord malformed(XMLStreamException e) {
    @Nullable Location at = e.getLocation();
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return at == null
        ? new MalformedRecord(first, 1, 1)
        : new MalformedRecord(first, at.getLineNumber(), at.getColumnNumber());
  }
}
