package org.consort.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import org.consort.marc.number.Isbn;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// What lists show of a title, taken from its record as it stands there, punctuation included.
/// Empty text where the record has nothing.
///
/// @param title 245 $a, $b, $n and $p
/// @param author 100, 110 or 111 $a
/// @param isbn an ISBN of 13 digits if 020 $a has one, otherwise the first 020 $a
/// @param date 264 with second indicator 1, or 260, $c
public record Description(
    String title,
    String author,
    String isbn,
    String issn,
    String publisher,
    String place,
    String date) {

  public static Description of(Record record) {
    Optional<DataField> imprint = imprint(record);
    return new Description(
        record.first("245").map(field -> field.joined("abnp")).orElse(""),
        Stream.of("100", "110", "111")
            .flatMap(tag -> record.first(tag, 'a').stream())
            .findFirst()
            .orElse(""),
        isbn(record),
        record.first("022", 'a').orElse(""),
        imprint.flatMap(field -> field.first('b')).orElse(""),
        imprint.flatMap(field -> field.first('a')).orElse(""),
        imprint.flatMap(field -> field.first('c')).orElse(""));
  }

  private static Optional<DataField> imprint(Record record) {
    Stream<DataField> production = record.dataFields("264").filter(field -> field.ind2() == '1');
    return Stream.concat(production, record.dataFields("260")).findFirst();
  }

  private static String isbn(Record record) {
    return record
        .values("020", 'a')
        .filter(Description::hasThirteenDigits)
        .findFirst()
        .or(() -> record.first("020", 'a'))
        .orElse("");
  }

  private static boolean hasThirteenDigits(String isbn) {
    return isbn.chars().filter(Character::isDigit).limit(13).count() == 13
        && Isbn.parse(isbn).isPresent();
  }
}
