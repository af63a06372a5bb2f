package org.consort.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.consort.base.Id;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Puts the catalogue's own number and time on a record that comes in. A number from elsewhere is
/// kept in 035, with the agency of 003 in parentheses before it.
final class ControlNumbers {
  private static final DateTimeFormatter FIELD_005 =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss'.0'").withZone(ZoneOffset.UTC);

  private ControlNumbers() {}

  static Record own(Record incoming, Id id, Instant now) {
    Optional<String> foreign =
        incoming.control("001").map(String::strip).filter(n -> isForeign(n, id));
    Record aside = foreign.map(number -> keptAside(incoming, number)).orElse(incoming);
    return aside
        .without("001")
        .without("005")
        .with(new ControlField("001", id.toString()))
        .with(new ControlField("005", FIELD_005.format(now)));
  }

  static Record withLeader(Record record, Leader otherwise) {
    return record.leader().isBlank() ? record.with(otherwise) : record;
  }

  private static boolean isForeign(String number, Id id) {
    return !number.isEmpty() && !number.equals(id.toString());
  }

  private static Record keptAside(Record incoming, String number) {
    String agency = incoming.control("003").map(a -> "(" + a.strip() + ")").orElse("");
    String kept = agency + number;
    Record without = incoming.without("003");
    return incoming.values("035", 'a').anyMatch(kept::equals)
        ? without
        : without.with(DataField.of("035", "  ", "a", kept));
  }
}
