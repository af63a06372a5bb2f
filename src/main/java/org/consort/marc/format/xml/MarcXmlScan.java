package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.consort.marc.format.bytes.SubfieldList;
import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.bytes.Utf8Look;
import org.consort.marc.format.bytes.Words;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.iso2709.Iso2709Record;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Reads one `record` element in UTF-8 as nearly all files have it: elements, attributes and text
/// with the five entities and character references, everything in place. At anything else, be it
/// allowed or wrong, it gives up and leaves the record to the XML parser.
public final class MarcXmlScan {
  private static final byte PLAIN = 0;
  private static final byte BEYOND_ASCII = 1;
  private static final byte STOP = 2;
  private static final byte[] KINDS = kinds();

  private static final byte[] RECORD = "record".getBytes(US_ASCII);
  private static final byte[] LEADER = "leader".getBytes(US_ASCII);
  private static final byte[] CONTROL = "controlfield".getBytes(US_ASCII);
  private static final byte[] DATA = "datafield".getBytes(US_ASCII);
  private static final byte[] SUBFIELD = "subfield".getBytes(US_ASCII);

  private final byte[] in;
  private final int from;
  private final int to;
  private final byte[] prefix;
  private final SubfieldList subfields = new SubfieldList();
  private Field[] fields = new Field[32];
  private int count;
  private int at;
  private boolean unusual;
  private boolean beyondAscii;
  private int tag;
  private int ind1;
  private int ind2;
  private int code;

  /// @param body behind the record's start tag
  /// @param prefix of its name, with the colon, often empty
  public MarcXmlScan(byte[] in, int body, int to, byte[] prefix) {
    this.in = in;
    this.from = body;
    this.to = to;
    this.prefix = prefix;
    this.at = body;
  }

  /// Whether there were too few bytes to tell.
  public boolean isAtEnd() {
    return at >= to;
  }

  /// Behind the record's end tag.
  public int end() {
    return at;
  }

  public Optional<Record> record() {
    Leader leader = Leader.BLANK;
    while (!unusual && isStart()) {
      if (isNamed(LEADER)) {
        leader = leader(leader);
      } else if (isNamed(CONTROL)) {
        add(control());
      } else if (isNamed(DATA)) {
        add(data());
      } else {
        giveUp();
      }
    }
    closed(RECORD);
    if (unusual || leader.isBlank() || !isUnicode()) {
      return Optional.empty();
    }
    return Optional.of(new Record(leader, Arrays.asList(Arrays.copyOf(fields, count))));
  }

  private boolean isUnicode() {
    return !beyondAscii || Utf8Look.at(in, from, at).isValid();
  }

  private void add(Field field) {
    if (count == Limits.MOST_FIELDS) {
      giveUp();
      return;
    }
    if (count == fields.length) {
      fields = Arrays.copyOf(fields, count * 2);
    }
    fields[count++] = field;
  }

  private Leader leader(Leader before) {
    attributes();
    int start = at;
    String text = text(LEADER);
    boolean leader = !unusual && before.isBlank() && text.length() == Leader.LENGTH;
    for (int i = 0; leader && i < Leader.LENGTH; i++) {
      leader = in[start + i] >= ' ' && in[start + i] <= '~' && in[start + i] != '&';
    }
    return leader ? new Leader(text) : giveUp(before);
  }

  private Field control() {
    attributes();
    String name = tag();
    String text = text(CONTROL);
    return new ControlField(name, text);
  }

  private Field data() {
    attributes();
    String name = tag();
    char first = indicator(ind1);
    char second = indicator(ind2);
    while (!unusual && isStart()) {
      if (!isNamed(SUBFIELD)) {
        giveUp();
        break;
      }
      attributes();
      char letter = indicator(code);
      String text = text(SUBFIELD);
      subfields.add(new Subfield(letter, text));
    }
    closed(DATA);
    return new DataField(name, first, second, subfields.take());
  }

  private String tag() {
    if (tag < 0 || !Iso2709Record.isTag(in, tag) || !isQuote(in[tag + 3])) {
      giveUp();
      return "000";
    }
    return Tags.at(in, tag);
  }

  /// The one character of an attribute's value.
  private char indicator(int value) {
    if (value < 0 || in[value] < ' ' || in[value] > '~' || !isQuote(in[value + 1])) {
      giveUp();
      return ' ';
    }
    return (char) in[value];
  }

  /// Goes over the attributes and the end of a start tag, and notes where the values stand.
  private void attributes() {
    tag = -1;
    ind1 = -1;
    ind2 = -1;
    code = -1;
    while (!unusual) {
      skipSpace();
      if (at + 9 >= to) {
        at = to;
        giveUp();
      } else if (in[at] == '>') {
        at++;
        return;
      } else if (!isUsualAttribute(in[at])) {
        attribute();
      }
    }
  }

  /// Goes behind `tag="245"`, `ind1="0"` or `code="a"`.
  private boolean isUsualAttribute(byte first) {
    boolean usual = in[at + 7] == '"' && in[at + 5] == '"' && in[at + 4] == '=';
    if (usual && first == 'c' && in[at + 1] == 'o' && in[at + 2] == 'd' && in[at + 3] == 'e') {
      code = at + 6;
      at += 8;
      return true;
    }
    if (usual && first == 'i' && in[at + 1] == 'n' && in[at + 2] == 'd') {
      note(in[at + 3], at + 6);
      at += 8;
      return true;
    }
    if (first == 't'
        && in[at + 1] == 'a'
        && in[at + 2] == 'g'
        && in[at + 3] == '='
        && in[at + 4] == '"'
        && in[at + 8] == '"') {
      tag = at + 5;
      at += 9;
      return true;
    }
    return false;
  }

  private void attribute() {
    int name = at;
    while (at < to && in[at] > ' ' && in[at] != '=' && in[at] != '>' && in[at] != '/') {
      at++;
    }
    int length = at - name;
    if (at + 2 >= to || in[at] != '=' || !isQuote(in[at + 1])) {
      giveUp();
      return;
    }
    byte quote = in[at + 1];
    int value = at + 2;
    at = value;
    while (at < to && in[at] != quote) {
      unusual |= in[at] == '&' || in[at] == '<' || in[at] < ' ';
      at++;
    }
    at++;
    if (at + 4 >= to) {
      at = to;
      giveUp();
    } else if (length == 3 && in[name] == 't' && in[name + 1] == 'a') {
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

  /// The text up to the end tag of this name, and goes behind that.
  private String text(byte[] name) {
    int start = at;
    boolean high = false;
    int i = Words.skipText(in, at, to);
    while (i < to) {
      byte kind = KINDS[in[i] & 0xFF];
      if (kind == STOP) {
        break;
      }
      high |= kind == BEYOND_ASCII;
      i++;
    }
    at = i;
    beyondAscii |= high;
    if (i < to && in[i] == '&') {
      return withEntities(start, name);
    }
    closed(name);
    return unusual || i == start ? "" : new String(in, start, i - start, high ? UTF_8 : ISO_8859_1);
  }

  private String withEntities(int start, byte[] name) {
    StringBuilder text = new StringBuilder(64);
    int piece = start;
    while (at < to && in[at] != '<' && !unusual) {
      if (in[at] == '&') {
        text.append(new String(in, piece, at - piece, UTF_8));
        entity(text);
        piece = at;
      } else {
        unusual |= KINDS[in[at] & 0xFF] == STOP;
        beyondAscii |= in[at] < 0;
        at++;
      }
    }
    text.append(new String(in, piece, Math.min(at, to) - piece, UTF_8));
    closed(name);
    return text.toString();
  }

  private void entity(StringBuilder text) {
    int end = at + 1;
    while (end < to && in[end] != ';' && end - at < 10) {
      end++;
    }
    if (end >= to || in[end] != ';') {
      at = end >= to ? to : at;
      giveUp();
      return;
    }
    int c = XmlEntity.codePoint(new String(in, at + 1, end - at - 1, ISO_8859_1));
    if (c < 0) {
      giveUp();
      return;
    }
    text.appendCodePoint(c);
    at = end + 1;
  }

  /// Whether a start tag follows; goes behind its `<` and prefix.
  private boolean isStart() {
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
    at = to;
    giveUp();
    return false;
  }

  private boolean isNamed(byte[] name) {
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
  private void closed(byte[] name) {
    if (unusual) {
      return;
    }
    if (at + 3 + prefix.length + name.length > to) {
      at = to;
      giveUp();
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

  private void skipSpace() {
    if (at < to && in[at] > ' ') {
      return;
    }
    while (at < to && (in[at] == ' ' || in[at] == '\n' || in[at] == '\r' || in[at] == '\t')) {
      at++;
    }
  }

  private void giveUp() {
    unusual = true;
  }

  private Leader giveUp(Leader before) {
    unusual = true;
    return before;
  }

  private static boolean isQuote(byte b) {
    return b == '"' || b == '\'';
  }

  /// A carriage return is a line feed in XML, and other control characters are not allowed.
  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, 0, ' ', STOP);
    kinds['\t'] = PLAIN;
    kinds['\n'] = PLAIN;
    kinds['<'] = STOP;
    kinds['&'] = STOP;
    Arrays.fill(kinds, 0x80, 256, BEYOND_ASCII);
    return kinds;
  }
}
