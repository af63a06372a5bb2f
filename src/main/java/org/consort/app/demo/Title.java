package org.consort.app.demo;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One record of the sandbox: a well-known work described by facts only, and who holds it.
///
/// @param number the ISBN-13 without hyphens, or of a serial the ISSN with its hyphen
record Title(
    Form form, Heading heading, Imprint imprint, String number, Topic topic, List<Holder> holders) {

  Optional<String> isbn() {
    return form == Form.SERIAL ? Optional.empty() : Optional.of(number);
  }

  Optional<String> issn() {
    return form == Form.SERIAL ? Optional.of(number) : Optional.empty();
  }

  Optional<Holder> heldBy(String library) {
    return holders.stream().filter(holder -> holder.library().equals(library)).findFirst();
  }

  /// What a holding library has of it: `BOTH` is one record with items and a portfolio.
  enum Form {
    BOOK,
    SERIAL,
    EBOOK,
    BOTH;

    boolean hasItems() {
      return this != EBOOK;
    }

    boolean hasPortfolio() {
      return this == EBOOK || this == BOTH;
    }
  }

  /// Title and author in Latin letters; a work in another script is romanised here and carries its
  /// own wording beside it, for the paired 880 fields.
  ///
  /// @param language the MARC language code
  /// @param author inverted, often with dates; none for anonymous works and serials
  record Heading(
      String language, String title, @Nullable String author, @Nullable Original original) {}

  /// The work's wording in its own script.
  record Original(Script script, String title, @Nullable String author) {}

  /// The scripts other than Latin, each with the code that ends `$6` of an 880 field
  /// (<https://www.loc.gov/marc/bibliographic/ecbdcntf.html>).
  enum Script {
    GREEK("(S"),
    CYRILLIC("(N"),
    ARABIC("(3"),
    HEBREW("(2"),
    CJK("$1");

    private final String code;

    Script(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  /// Where, by whom and when; of a serial the year it began.
  record Imprint(String place, String publisher, int year) {}

  /// What it is about: a class mark, with or without a book number, and subject headings.
  record Topic(Scheme scheme, String mark, List<String> subjects) {}

  /// Library of Congress or Dewey Decimal Classification.
  enum Scheme {
    LC,
    DDC
  }

  /// A library with this title.
  ///
  /// @param library the agency code, `NOR`, `SOU` or `EAS`
  /// @param position its place among the library's titles in the order of the file, e-books
  ///   counted, from 1
  /// @param copies one to three, 0 when there is only a portfolio
  record Holder(String library, int position, int copies) {

    /// One barcode per copy, as in `NOR-B0001-1`.
    List<String> barcodes() {
      return IntStream.rangeClosed(1, copies)
          .mapToObj(copy -> "%s-B%04d-%d".formatted(library, position, copy))
          .toList();
    }
  }
}
