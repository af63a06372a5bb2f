package org.consort.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// A MARC record as simple Dublin Core, after the Library of Congress's crosswalk
/// (<https://www.loc.gov/marc/marc2dc.html>).
public final class DublinCore {
  /// One element, `title` for example, and what it says.
  public record Element(String name, String value) {}

  private static final Set<String> SUBJECTS = Set.of("600", "610", "611", "630", "650", "653");
  private static final Set<String> NO_DESCRIPTION = Set.of("506", "530", "540", "546");
  private static final Pattern END = Pattern.compile("[\\s/:;,]+$");
  private static final Pattern FULL_STOP = Pattern.compile("\\.\\s*$");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");

  private final List<Element> elements = new ArrayList<>();

  private DublinCore() {}

  public static List<Element> of(Record record) {
    DublinCore core = new DublinCore();
    core.addControl(record);
    record.fields().stream()
        .filter(DataField.class::isInstance)
        .map(DataField.class::cast)
        .forEach(core::add);
    return core.elements;
  }

  private void addControl(Record record) {
    type(record.leader().text().charAt(6));
    record
        .control("008")
        .filter(fixed -> fixed.length() >= 38)
        .map(fixed -> fixed.substring(35, 38))
        .filter(language -> LANGUAGE.matcher(language).matches())
        .ifPresent(language -> put("language", language));
  }

  private void type(char kind) {
    switch (kind) {
      case 'a', 'c', 'd', 't' -> put("type", "text");
      case 'e', 'f', 'g', 'k' -> put("type", "image");
      case 'i', 'j' -> put("type", "sound");
      case 'm' -> put("type", "software, multimedia");
      default -> {}
    }
  }

  private void add(DataField field) {
    String tag = field.tag();
    switch (tag) {
      case "245" -> put("title", field.joined("abnp"));
      case "100", "110", "111" -> put("creator", field.joined("abcdq"));
      case "700", "710", "711", "720" -> put("contributor", field.joined("abcdq"));
      case "260" -> imprint(field);
      case "264" -> {
        if (field.ind2() == '1') {
          imprint(field);
        }
      }
      case "651", "752" -> put("coverage", field.joined("abcdxyz"));
      case "655" -> put("type", field.joined("a"));
      case "506", "540" -> put("rights", field.joined("a"));
      case "786" -> put("source", field.joined("ot"));
      case "020" -> field.first('a').ifPresent(isbn -> put("identifier", "ISBN " + isbn));
      case "022" -> field.first('a').ifPresent(issn -> put("identifier", "ISSN " + issn));
      case "856" -> link(field);
      default -> addByRange(field);
    }
  }

  private void addByRange(DataField field) {
    String tag = field.tag();
    if (SUBJECTS.contains(tag)) {
      put("subject", field.joined("abcdqtvxyz"));
    } else if (tag.startsWith("5") && !NO_DESCRIPTION.contains(tag)) {
      put("description", field.joined("a"));
    } else if ((tag.compareTo("760") >= 0 && tag.compareTo("787") <= 0) || tag.equals("530")) {
      put("relation", field.joined("aot"));
    }
  }

  private void imprint(DataField field) {
    put("publisher", field.joined("ab"));
    field.first('c').ifPresent(date -> put("date", FULL_STOP.matcher(date).replaceFirst("")));
  }

  private void link(DataField field) {
    field.first('u').ifPresent(address -> put("identifier", address));
    field.first('q').ifPresent(format -> put("format", format));
  }

  private void put(String name, String value) {
    String bare = END.matcher(value.strip()).replaceFirst("");
    if (!bare.isEmpty()) {
      elements.add(new Element(name, bare));
    }
  }
}
