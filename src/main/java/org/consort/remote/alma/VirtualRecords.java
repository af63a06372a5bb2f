package org.consort.remote.alma;

import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.bibs.Holding;
import org.consort.alma.bibs.HoldingBuilder;
import org.consort.alma.wire.RecordXml;
import org.consort.marc.format.MarcXml;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.remote.VirtualItemOrder;

/// The MARC of virtual records: as little as staff need to recognise the item, and whose it is.
final class VirtualRecords {
  private VirtualRecords() {}

  static String systemNumber(String request) {
    return "(CONSORT)" + request;
  }

  static String note(String request) {
    return "Virtual record for borrowing request " + request + "; removed when it ends.";
  }

  static Bib bib(VirtualItemOrder order) {
    Record record =
        Record.of(
                Leader.BOOK,
                new ControlField("008", "000000s        xx                  und d"),
                DataField.of("035", "  ", "a", systemNumber(order.request())),
                DataField.of("245", "00", "a", order.title()))
            .with(DataField.of("500", "  ", "a", note(order.request())));
    Record whole =
        order.author().isEmpty()
            ? record
            : record.with(DataField.of("100", "1 ", "a", order.author()));
    return BibBuilder.builder()
        .suppressFromPublishing(true)
        .record(new RecordXml(MarcXml.write(whole)))
        .build();
  }

  static Holding holding(VirtualItemOrder order) {
    DataField place =
        DataField.of(
            "852", "8 ", "b", order.library(), "c", order.location(), "h", "CONSORT_VIRTUAL");
    return HoldingBuilder.builder()
        .suppressFromPublishing(true)
        .record(new RecordXml(MarcXml.write(Record.of(Leader.HOLDINGS, place))))
        .build();
  }
}
