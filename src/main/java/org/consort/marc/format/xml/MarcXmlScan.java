package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;
import org.consort.marc.format.bytes.SubfieldList;
import org.consort.marc.format.bytes.Utf8Look;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Reads one `record` element in UTF-8 as nearly all files have it: elements, attributes and text,
/// everything in place. At anything else, be it allowed or wrong, it gives up and leaves the record
/// to the XML parser.
public final class MarcXmlScan {
  private static final byte[] RECORD = "record".getBytes(US_ASCII);
  private static final byte[] LEADER = "leader".getBytes(US_ASCII);
  private static final byte[] CONTROL = "controlfield".getBytes(US_ASCII);
  private static final byte[] DATA = "datafield".getBytes(US_ASCII);
  private static final byte[] SUBFIELD = "subfield".getBytes(US_ASCII);

  private final XmlCursor cursor;
  private final MarcXmlAttributes attributes;
  private final MarcXmlText text;
  private final int from;
  private final SubfieldList subfields = new SubfieldList();
  private Field[] fields = new Field[32];
  private int count;

  /// @param body behind the record's start tag
  /// @param prefix of its name, with the colon, often empty
  public MarcXmlScan(byte[] in, int body, int to, byte[] prefix) {
    this.cursor = new XmlCursor(in, body, to, prefix);
    this.attributes = new MarcXmlAttributes(cursor);
    this.text = new MarcXmlText(cursor);
    this.from = body;
  }

  /// Whether there were too few bytes to tell.
  public boolean isAtEnd() {
    return cursor.at >= cursor.to;
  }

  /// Behind the record's end tag.
  public int end() {
    return cursor.at;
  }

  public Optional<Record> record() {
    Leader leader = Leader.BLANK;
    while (!cursor.unusual && cursor.isStart()) {
      if (cursor.isNamed(LEADER)) {
        leader = leader(leader);
      } else if (cursor.isNamed(CONTROL)) {
        add(control());
      } else if (cursor.isNamed(DATA)) {
        add(data());
      } else {
        cursor.giveUp();
      }
    }
    cursor.close(RECORD);
    if (cursor.unusual || leader.isBlank() || !isUnicode()) {
      return Optional.empty();
    }
    return Optional.of(new Record(leader, Arrays.asList(Arrays.copyOf(fields, count))));
  }

  private boolean isUnicode() {
    return !text.isBeyondAscii() || Utf8Look.at(cursor.in, from, cursor.at).isValid();
  }

  private void add(Field field) {
    if (count == Limits.MOST_FIELDS) {
      cursor.giveUp();
      return;
    }
    if (count == fields.length) {
      fields = Arrays.copyOf(fields, count * 2);
    }
    fields[count++] = field;
  }

  private Leader leader(Leader before) {
    attributes.read();
    int start = cursor.at;
    String read = text.upTo(LEADER);
    boolean leader = !cursor.unusual && before.isBlank() && read.length() == Leader.LENGTH;
    for (int i = 0; leader && i < Leader.LENGTH; i++) {
      byte b = cursor.in[start + i];
      leader = b >= ' ' && b <= '~' && b != '&';
    }
    if (leader) {
      return new Leader(read);
    }
    cursor.giveUp();
    return before;
  }

  private Field control() {
    attributes.read();
    String tag = attributes.tag();
    return new ControlField(tag, text.upTo(CONTROL));
  }

  private Field data() {
    attributes.read();
    String tag = attributes.tag();
    char first = attributes.ind1();
    char second = attributes.ind2();
    while (!cursor.unusual && cursor.isStart()) {
      if (cursor.isNamed(SUBFIELD)) {
        attributes.read();
        char code = attributes.code();
        subfields.add(new Subfield(code, text.upTo(SUBFIELD)));
      } else {
        cursor.giveUp();
      }
    }
    cursor.close(DATA);
    return new DataField(tag, first, second, subfields.take());
  }
}
