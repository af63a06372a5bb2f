package org.consort.api.bibs;

import java.util.Map;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Item;
import org.consort.catalogue.TemporaryShelf;
import org.consort.marc.record.Record;

/// What `view=label` adds to an item: what may be printed on the label at its spine.
final class Label {
  private Label() {}

  static void show(Item item, Record record, ItemDataBuilder shown) {
    shown
        .edition(joined(record, "250", "ab"))
        .imprint(imprint(record))
        .language(language(record))
        .titleAbcnph(joined(record, "245", "abcnph"))
        .callNo(LabelLines.of(callNumber(item)))
        .altCallNo(LabelLines.of(alternative(item.details().further())))
        .issueLevelDescription(LabelLines.of(item.description()));
  }

  private static CallNumber callNumber(Item item) {
    TemporaryShelf temporary = item.details().temporary();
    return temporary == null || temporary.callNumber().text().isEmpty()
        ? item.place().callNumber()
        : temporary.callNumber();
  }

  private static CallNumber alternative(Map<String, String> further) {
    return new CallNumber(
        further.getOrDefault("alternative_call_number_type", ""),
        further.getOrDefault("alternative_call_number", ""));
  }

  private static String imprint(Record record) {
    String older = joined(record, "260", "abc");
    return older.isEmpty() ? joined(record, "264", "abc") : older;
  }

  /// https://www.loc.gov/marc/bibliographic/bd008a.html, positions 35 to 37.
  private static String language(Record record) {
    return record
        .control("008")
        .filter(coded -> coded.length() >= 38)
        .map(coded -> coded.substring(35, 38).strip())
        .orElse("");
  }

  private static String joined(Record record, String tag, String codes) {
    return record.first(tag).map(field -> field.joined(codes)).orElse("");
  }
}
