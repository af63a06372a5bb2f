package org.consort.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.app.demo.Title.Form;
import org.consort.app.demo.Title.Original;
import org.consort.app.demo.Title.Scheme;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Makes the MARC 21 record of a title from its facts (<https://www.loc.gov/marc/bibliographic/>).
final class TitleRecord {
  private final Title title;
  private final List<Field> fields = new ArrayList<>();

  private TitleRecord(Title title) {
    this.title = title;
  }

  static Record of(Title title) {
    TitleRecord made = new TitleRecord(title);
    made.describe();
    return new Record(made.leader(), made.fields);
  }

  private Leader leader() {
    return new Leader(
        "00000na%s a2200000 i 4500".formatted(title.form() == Form.SERIAL ? "s" : "m"));
  }

  private void describe() {
    fields.add(new ControlField("008", fixedField()));
    title.isbn().ifPresent(isbn -> add(DataField.of("020", "  ", "a", isbn)));
    title.issn().ifPresent(issn -> add(DataField.of("022", "  ", "a", issn)));
    classMark();
    author().ifPresent(author -> addLinked("100", "1 ", author, 1));
    addLinked("245", author().isPresent() ? "10" : "00", title.heading().title(), 2);
    add(
        DataField.of(
            "264",
            " 1",
            "a",
            title.imprint().place() + " :",
            "b",
            title.imprint().publisher() + ",",
            "c",
            title.imprint().year() + "."));
    title.topic().subjects().forEach(about -> add(DataField.of("650", " 0", "a", about)));
    originals();
  }

  private void classMark() {
    boolean dewey = title.topic().scheme() == Scheme.DDC;
    String mark = title.topic().mark();
    add(dewey ? DataField.of("082", "04", "a", mark) : DataField.of("050", " 4", "a", mark));
  }

  private Optional<String> author() {
    return Optional.ofNullable(title.heading().author());
  }

  private void addLinked(String tag, String indicators, String text, int occurrence) {
    String link = "880-%02d".formatted(occurrence);
    add(
        originalFor(tag).isPresent()
            ? DataField.of(tag, indicators, "6", link, "a", text)
            : DataField.of(tag, indicators, "a", text));
  }

  private void originals() {
    Original original = title.heading().original();
    if (original != null) {
      originalFor("100").ifPresent(text -> addOriginal("100-01", "1 ", text, original));
      originalFor("245")
          .ifPresent(
              text -> addOriginal("245-02", author().isPresent() ? "10" : "00", text, original));
    }
  }

  private Optional<String> originalFor(String tag) {
    Original original = title.heading().original();
    if (original == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(tag.equals("100") ? original.author() : original.title());
  }

  private void addOriginal(String link, String indicators, String text, Original original) {
    String link6 = link + "/" + original.script().code();
    add(DataField.of("880", indicators, "6", link6, "a", text));
  }

  private void add(DataField field) {
    fields.add(field);
  }

  /// Forty characters: entered 2026-01-01, published in one year or since it, language, no more
  /// than that.
  private String fixedField() {
    String years = (title.form() == Form.SERIAL ? "c%d9999" : "s%d    ").formatted(year());
    String electronic = title.form() == Form.EBOOK ? "o" : " ";
    String middle = "xx      " + electronic + "     000 0 ";
    return "260101" + years + middle + title.heading().language() + " d";
  }

  private int year() {
    return title.imprint().year();
  }
}
