package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.consort.marc.format.bytes.ByteWindow;
import org.consort.marc.format.xml.XmlTag.Kind;

/// Steps through the markup around records.
public final class MarcXmlMarkup {
  /// No tag or comment outside of a record is as long as that.
  private static final int LONGEST = 1 << 20;

  private static final int LONGEST_PREFIX = 12;

  private final ByteWindow window;

  /// Up to which byte of the stream each end was looked for in vain, to look only once.
  private final Map<String, Long> endless = new HashMap<>();

  private String root = "";
  private String wrong = "";

  public MarcXmlMarkup(ByteWindow window) {
    this.window = window;
  }

  /// The markup at the first byte, which is a `<`; empty if it can only be passed over, and then
  /// [#wrong] tells why.
  public Optional<XmlTag> next() throws IOException {
    if (window.startsWith("<!--", 0)) {
      return upTo("-->", "comment");
    }
    if (window.startsWith("<![CDATA[", 0)) {
      return upTo("]]>", "CDATA section");
    }
    if (window.startsWith("<?", 0)) {
      return upTo("?>", "processing instruction");
    }
    if (window.startsWith("<!", 0)) {
      window.drop(2);
      wrong = "a document type is not allowed";
      return Optional.empty();
    }
    return tag();
  }

  public String wrong() {
    return wrong;
  }

  /// Whether a record of MARC begins with the tag: by its name and what stands in it first, since
  /// the records of OAI-PMH and SRU have the same name.
  public boolean beginsRecord(XmlTag tag) throws IOException {
    if (tag.kind() != Kind.START || !tag.name().equals("record")) {
      return false;
    }
    int at = tag.length();
    while (isSpace(window.at(at)) && at < LONGEST) {
      at++;
    }
    String prefix = new String(tag.prefix(), US_ASCII);
    return window.startsWith("<!--", at)
        || window.startsWith("</" + prefix + "record", at)
        || window.startsWith("<" + prefix + "leader", at)
        || window.startsWith("<" + prefix + "controlfield", at)
        || window.startsWith("<" + prefix + "datafield", at);
  }

  /// Goes behind the tag.
  public void pass(XmlTag tag) {
    window.drop(tag.length());
    if (tag.kind() == Kind.START && root.isEmpty()) {
      root = tag.name();
    } else if (tag.kind() == Kind.END && tag.name().equals(root)) {
      root = "";
    }
  }

  /// Whether the stream ended before the outermost element did.
  public boolean isLeftOpen() {
    return !root.isEmpty();
  }

  public String leftOpen() {
    String name = root;
    root = "";
    return "the file ends before its element " + name + " does; records may be missing";
  }

  /// What does not end is passed over by its first bytes alone, since records may follow it.
  private Optional<XmlTag> upTo(String end, String what) throws IOException {
    boolean known = window.offset() < endless.getOrDefault(end, 0L);
    int length = known ? -1 : lengthTo(end);
    if (length < 0) {
      window.drop(2);
      wrong = "a %s does not end".formatted(what);
      return Optional.empty();
    }
    return Optional.of(new XmlTag(Kind.OTHER, "", new byte[0], length));
  }

  private int lengthTo(String end) throws IOException {
    int at = 2;
    while (window.at(at) >= 0 && at <= LONGEST) {
      if (window.startsWith(end, at)) {
        return at + end.length();
      }
      at++;
    }
    endless.put(end, window.offset() + at);
    return -1;
  }

  private Optional<XmlTag> tag() throws IOException {
    boolean end = window.at(1) == '/';
    int name = end ? 2 : 1;
    int at = name;
    while (isNamePart(window.at(at)) && at < LONGEST) {
      at++;
    }
    if (at == name) {
      return noTag();
    }
    String qualified = new String(window.copy(name, at), UTF_8);
    int close = close(at);
    if (close < 0) {
      window.drop(Math.min(window.size(), at));
      wrong = "a tag does not end";
      return Optional.empty();
    }
    Kind kind = end ? Kind.END : window.at(close - 1) == '/' ? Kind.EMPTY : Kind.START;
    int colon = qualified.indexOf(':') + 1;
    boolean tooLong = colon > LONGEST_PREFIX;
    byte[] prefix = qualified.substring(0, tooLong ? 0 : colon).getBytes(UTF_8);
    return Optional.of(
        new XmlTag(kind, qualified.substring(tooLong ? 0 : colon), prefix, close + 1));
  }

  /// However many there are in a row, they are one damage; the last may begin a tag.
  private Optional<XmlTag> noTag() throws IOException {
    window.drop(1);
    while (window.at(0) == '<' && window.at(1) == '<') {
      window.drop(1);
    }
    wrong = "a < begins no tag";
    return Optional.empty();
  }

  /// Where the tag's `>` is, -1 if there is none or a `<` before it, which no tag may have.
  private int close(int from) throws IOException {
    int quote = -1;
    for (int at = from; at < LONGEST; at++) {
      int b = window.at(at);
      if (b < 0 || b == '<') {
        return -1;
      }
      if (quote >= 0) {
        quote = b == quote ? -1 : quote;
      } else if (b == '>') {
        return at;
      } else if (b == '"' || b == '\'') {
        quote = b;
      }
    }
    return -1;
  }

  private static boolean isNamePart(int b) {
    return b > ' ' && b != '>' && b != '/' && b != '<' && b != '=' && b != '"' && b != '\'';
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
