package org.consort.api.bibs;

import java.util.Map;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.alma.bibs.LibraryAddressBuilder;
import org.consort.alma.bibs.LibraryDetails;
import org.consort.alma.wire.Coded;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Item;
import org.consort.institution.ContactDetails;
import org.consort.marc.record.Record;
import org.jspecify.annotations.Nullable;

/// What `view=label` adds to an item: what may be printed on the label at its spine.
final class Label {
  private Label() {}

  /// @param library where the item's library is reached
  static void show(Item item, Record record, ContactDetails library, ItemDataBuilder shown) {
    shown
        .libraryDetails(details(library))
        .edition(joined(record, "250", "ab"))
        .imprint(imprint(record))
        .language(language(record))
        .titleAbcnph(joined(record, "245", "abcnph"))
        .callNo(LabelLines.of(item.callNumber()))
        .altCallNo(LabelLines.of(alternative(item.details().further())))
        .issueLevelDescription(LabelLines.of(item.description()));
  }

  private static @Nullable LibraryDetails details(ContactDetails at) {
    return at.equals(ContactDetails.NONE)
        ? null
        : new LibraryDetails(
            LibraryAddressBuilder.builder()
                .line1(at.line(1))
                .line2(at.line(2))
                .line3(at.line(3))
                .line4(at.line(4))
                .line5(at.line(5))
                .city(at.city())
                .country(Coded.of(at.country()))
                .email(at.email())
                .phone(at.phone())
                .postalCode(at.postalCode())
                .build());
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
